import {
  countText,
  integerText,
  listText,
  periodText,
  type Noun,
} from '../lib/norwegian-format.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { sourceNouns } from '../release/overview/source-words.ts';
import { unitWords } from '../release/unit-words.ts';
import { counted, fact, say, type Sentence } from './sentence.ts';

/** «Alle 428 kommuner», or «411 av 428 kommuner». */
const partText = (n: number, whole: number, noun: Noun): string =>
  n === whole && n > 1
    ? `Alle ${countText(whole, noun)}`
    : `${integerText(n)} av ${countText(whole, noun)}`;

/** In: a word. Out: the same, as it stands first. */
export const capital = (word: string): string =>
  word.charAt(0).toLocaleUpperCase('nb') + word.slice(1);

const sourceNoun = { one: 'kilde', many: 'kilder' };

/** In: dates, in any order. Out: the days they are from, «2.–14. mars 2015»; empty where there are none. */
export function daysOf(dates: readonly string[]): string {
  const sorted = dates.toSorted();
  const from = sorted.at(0);
  const to = sorted.at(-1);
  return from === undefined || to === undefined ? '' : periodText(from, to);
}

/** In: the content. Out: which sources it builds on, of how many units: the overview and the appendix say it alike. */
export function sourcesTold({ entries, unitKind }: FrozenContent): readonly Sentence[] {
  const sources = entries.flatMap(({ unit, sources: own }) => own.map((one) => ({ ...one, unit })));
  const unitsOf = (some: typeof sources) => some.map((one) => one.unit);
  const kinds = sourceNouns.flatMap(({ kind, noun }) => {
    const found = sources.filter((one) => one.source === kind);
    return found.length === 0 ? [] : [{ noun, found }];
  });
  const dated = sources.filter((one) => one.date !== null);
  const days = daysOf(dated.flatMap(({ date }) => (date === null ? [] : [date])));
  const undated = sources.filter((one) => one.date === null);
  const withSource = entries.filter((one) => one.sources.length > 0).map((one) => one.unit);
  const each = kinds.map(({ noun, found }) => countText(found.length, noun));
  return [
    ...say(`Oversikten bygger på ${listText(each)}${days === '' ? '' : ` fra ${days}`}.`, [
      ...kinds.map(({ noun, found }) => counted(capital(noun.many), unitsOf(found), found.length)),
      ...(days === '' ? [] : [fact('Kildenes datoer', days)]),
    ]),
    ...say(
      `${partText(withSource.length, entries.length, unitWords(unitKind).noun)} har minst én kilde.`,
      [
        counted('Enheter med minst én kilde', withSource),
        counted(
          'Enheter i runden',
          entries.map((one) => one.unit),
        ),
      ],
    ),
    ...say(`${countText(undated.length, sourceNoun)} er uten dato.`, [
      counted('Kilder uten dato', unitsOf(undated), undated.length),
    ]),
  ];
}
