import { assertNever } from '../lib/assert-never.ts';
import { countText, integerText, listText } from '../lib/norwegian-format.ts';
import type { AppendixSection } from './appendix-document.ts';
import type { AppendixInput, AppendixWeighing } from './appendix-input.ts';
import { list, paragraph } from './parts.ts';
import { counted, fact, say, type Sentence } from './sentence.ts';

const stances = [
  { stance: 'folger', told: 'fulgt' },
  { stance: 'skiller', told: 'skilt fra saken' },
  { stance: 'fraviker', told: 'fraveket' },
] as const;

const timesNoun = { one: 'gang', many: 'ganger' };

function toldOf(weighings: readonly AppendixWeighing[]): readonly Sentence[] {
  const each = stances.flatMap(({ stance, told }) => {
    const some = weighings.filter((one) => one.stance === stance);
    return some.length === 0 ? [] : [{ told, some }];
  });
  const parts = each.map(({ told, some }) => `${integerText(some.length)} ${told}`);
  return say(
    `Tidligere avgjørelser er holdt opp mot nye saker ${countText(weighings.length, timesNoun)}: ${listText(parts)}.`,
    [
      counted(
        'Holdt opp mot en tidligere avgjørelse',
        weighings.map((one) => one.unit),
        weighings.length,
      ),
      ...each.map(({ told, some }) =>
        counted(
          `Tidligere avgjørelse ${told}`,
          some.map((one) => one.unit),
          some.length,
        ),
      ),
    ],
  );
}

function stanceText({ stance, earlier }: AppendixWeighing): string {
  switch (stance) {
    case 'folger':
      return `avgjørelsen om ${earlier} er fulgt`;
    case 'skiller':
      return `skilt fra avgjørelsen om ${earlier}`;
    case 'fraviker':
      return `avgjørelsen om ${earlier} er fraveket`;
    default:
      return assertNever(stance);
  }
}

function weighingTold(one: AppendixWeighing): readonly Sentence[] {
  const said = one.words === null ? '' : `: «${one.words.replace(/[.]$/u, '')}»`;
  const text = `${one.name}: ${stanceText(one)}${said} (${one.weigher}).`;
  return say(text, [{ ...fact('Ført i loggen', text, [one.at]), units: [one.unit] }]);
}

/** In: the input. Out: which earlier decisions were followed, distinguished or overruled, each with the words for it. */
export function precedentSection({ weighings }: AppendixInput): AppendixSection {
  return {
    id: 'praksis',
    heading: 'Tidligere avgjørelser',
    parts: [...paragraph(toldOf(weighings)), ...list(weighings.flatMap(weighingTold))],
  };
}
