import { countText, dateText } from '../lib/norwegian-format.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { unitWords } from '../release/unit-words.ts';
import { counted, fact, say, type Sentence } from './sentence.ts';

const countyNoun = { one: 'fylke', many: 'fylker' };

/** In: the content. Out: what was mapped, by which register: the overview and the appendix say it alike. */
export function unitsTold({
  unitKind,
  registerDate,
  entries,
  counties,
}: FrozenContent): readonly Sentence[] {
  const { id, noun } = unitWords(unitKind);
  const date = dateText(registerDate);
  const units = entries.map((one) => one.unit);
  return say(
    `Enheten er ${id}, etter inndelingen per ${date}: ` +
      `${countText(entries.length, noun)} i ${countText(counties.length, countyNoun)}.`,
    [
      fact('Inndelingens dato', date),
      counted('Enheter i runden', units),
      counted('Fylker', [], counties.length),
    ],
  );
}
