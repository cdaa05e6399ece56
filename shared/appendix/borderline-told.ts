import { integerText, percentRangeText, rangeText } from '../lib/norwegian-format.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { headlineOf } from '../release/overview/headline.ts';
import { counted, fact, say, type Bearing, type Sentence } from './sentence.ts';

/** In: the content. Out: how many are borderline, and what that does to the headline. */
export function borderlineTold(content: FrozenContent): readonly Sentence[] {
  const { ledger, entries } = content;
  const marked = entries.filter((one) => one.borderline !== null).map((one) => one.unit);
  const decided = entries.filter((one) => one.standing === 'decided').map((one) => one.unit);
  if (ledger.borderline === 0)
    return say('Ingen av vurderingene er merket som grenseland.', [
      counted('Avgjorte, alle uten merke', decided),
    ]);
  const borne = [counted('Merket som grenseland', marked), counted('Avgjorte', decided)];
  return [
    ...say(
      `${integerText(ledger.borderline)} av ${integerText(ledger.decided)} avgjorte er merket som grenseland: ` +
        'det står hvilket kriterium det er tvil om, hvilket utfall det like gjerne kunne vært, og hvorfor.',
      borne,
    ),
    ...headlineTold(content),
  ];
}

function headlineTold(content: FrozenContent): readonly Sentence[] {
  const headline = headlineOf(content, content.entries);
  if (headline === null) return [];
  const { group, n, low, high, denominator } = headline;
  const inGroup = content.entries
    .filter(({ outcome }) => outcome !== null && group.outcomes.includes(outcome))
    .map((one) => one.unit);
  const count: Bearing = {
    ...counted(`${group.label}, av de avgjorte`, inGroup),
    value: `${integerText(n)} av ${integerText(denominator)}`,
  };
  if (low === high)
    return say(
      `Tallet for «${group.label}», ${integerText(n)}, er det samme hvordan de enn leses.`,
      [count],
    );
  const range = rangeText(low, high);
  const share = percentRangeText(low, high, denominator, 1);
  return say(
    `Etter hvordan de leses, er tallet for «${group.label}» ` +
      `${range} (${share}); slik de står, er det ${integerText(n)}.`,
    [
      count,
      fact('Laveste og høyeste, regnet av merkene', range),
      fact('Som andel av de avgjorte', share),
    ],
  );
}
