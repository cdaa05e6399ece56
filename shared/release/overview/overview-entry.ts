import type { Codebook } from '../../codebook/codebook.ts';
import type { BorderlineMark } from '../../events/judgement.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { OutcomeId } from '../../lib/ids.ts';
import type { EntryStanding } from '../../projections/entry-reading.ts';
import type { FrozenEntry } from '../frozen-content.ts';
import type { OverviewEntry } from '../overview-document.ts';
import { contactWays } from './contact-ways.ts';
import { sourceText } from './source-words.ts';

function outcomeOf(codebook: Codebook, id: OutcomeId | null): OverviewEntry['outcome'] {
  const found = codebook.outcomes.find((one) => one.id === id);
  return found === undefined ? null : { id: found.id, label: found.label, tone: found.tone };
}

function standingWord(standing: EntryStanding): string {
  switch (standing) {
    case 'decided':
      return 'Avgjort';
    case 'undecided':
      return 'Uavgjort';
    case 'not-reached':
      return 'Ikke nådd';
    default:
      return assertNever(standing);
  }
}

function borderlineText(codebook: Codebook, mark: BorderlineMark): string {
  const criterion = codebook.criteria.find((one) => one.id === mark.criterion)?.label;
  const alternative = outcomeOf(codebook, mark.alternative)?.label;
  return (
    `Grenseland: tvil om kriteriet «${criterion ?? mark.criterion}»; ` +
    `kunne like gjerne vært «${alternative ?? mark.alternative}».`
  );
}

/** In: codebook and entry. Out: the entry as it is presented to the public. */
export function overviewEntry(codebook: Codebook, entry: FrozenEntry): OverviewEntry {
  const { unit, name, outcome, standing, borderline, sources } = entry;
  return {
    unit,
    name,
    outcome: outcomeOf(codebook, outcome),
    standing: standingWord(standing),
    borderline:
      borderline === null
        ? null
        : { text: borderlineText(codebook, borderline), rationale: borderline.rationale },
    contact: contactWays(entry),
    sources: sources.map(sourceText),
  };
}
