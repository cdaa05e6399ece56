import { criterionLabel } from '../codebook/labels.ts';
import { integerText, listText } from '../lib/norwegian-format.ts';
import { casebookDocument, type CaseToTell } from '../precedent/casebook.ts';
import { caseOf, placeKey } from '../precedent/precedent-case.ts';
import { currentWeighings } from '../precedent/weighings.ts';
import type { AppendixPart, AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { borderlineTold } from './borderline-told.ts';
import { paragraph } from './parts.ts';
import { counted, say, type Sentence } from './sentence.ts';

/** The cases of the round as the casebook tells them, and what was made of them in others of the round. */
function casesOf({ round, units, codebooks }: AppendixInput): readonly CaseToTell[] {
  const weighed = units.flatMap(({ unit, entry }) =>
    currentWeighings(entry).map(({ weighing }) => ({ name: unit.name, weighing })),
  );
  return units.flatMap(({ unit, entry, reading }) => {
    const one = caseOf(round.id, entry, reading);
    if (one === null || one.mark === null) return [];
    const then = codebooks.findLast(({ at }) => at <= one.at) ?? codebooks[0];
    const later = weighed.filter(({ weighing }) => placeKey(weighing.precedent) === placeKey(one));
    return [
      {
        one,
        name: unit.name,
        roundName: round.name,
        codebook: then?.codebook ?? round.codebook,
        later,
      },
    ];
  });
}

function byCriterion({ content }: AppendixInput): readonly Sentence[] {
  const { codebook, entries } = content;
  const marked = entries.flatMap(({ unit, borderline }) =>
    borderline === null ? [] : [{ unit, criterion: borderline.criterion }],
  );
  const each = [...new Set(marked.map((one) => one.criterion))]
    .map((criterion) => ({
      label: criterionLabel(codebook, criterion),
      units: marked.filter((one) => one.criterion === criterion).map((one) => one.unit),
    }))
    .sort((one, other) => other.units.length - one.units.length);
  const told = each.map(({ label, units }) => `«${label}» i ${integerText(units.length)}`);
  return say(
    `Tvilen gjelder ${listText(told)}.`,
    each.map(({ label, units }) => counted(`Tvil om «${label}»`, units)),
  );
}

/** In: the input. Out: how many are borderline, about which criteria, and each with its rationale. */
export function borderlineSection(input: AppendixInput): AppendixSection {
  const { content, round } = input;
  const { sections } = casebookDocument(
    content.codebook,
    round.name,
    round.invented,
    casesOf(input),
  );
  const cases: readonly AppendixPart[] = sections.length === 0 ? [] : [{ kind: 'cases', sections }];
  return {
    id: 'grenseland',
    heading: 'Grenseland',
    parts: [...paragraph([...borderlineTold(content), ...byCriterion(input)]), ...cases],
  };
}
