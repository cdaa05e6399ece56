import type { UnitNumber } from '../lib/ids.ts';
import type { Language } from '../lib/language.ts';
import type { Digits } from '../lib/norwegian-format.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import type { TableValue } from '../release/table-value.ts';
import type { SentenceWorld } from './write-sentence.ts';

/** Two municipalities of one name are told apart by their counties: «Bø (Telemark)». */
function namesOf({ entries, counties }: FrozenContent): ReadonlyMap<UnitNumber, string> {
  const times = new Map<string, number>();
  for (const { name } of entries) times.set(name, (times.get(name) ?? 0) + 1);
  const countyNames = new Map(counties.map(({ number, name }) => [number, name]));
  return new Map(
    entries.map(({ unit, name, county }) => {
      const where = countyNames.get(county);
      const alike = (times.get(name) ?? 0) > 1 && where !== undefined;
      return [unit, alike ? `${name} (${where})` : name];
    }),
  );
}

/**
 * In: the content of a release or a draft, its evaluated tables, digits in percentages, the language. Out: what
 * sentences are written with.
 */
export function sentenceWorld(
  content: FrozenContent,
  tables: readonly TableValue[],
  digits: Digits,
  language: Language = 'nb',
): SentenceWorld {
  return { tables, digits, language, names: namesOf(content) };
}
