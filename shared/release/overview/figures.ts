import {
  countText,
  integerText,
  percentRangeText,
  percentText,
  rangeText,
  withinSentence,
} from '../../lib/norwegian-format.ts';
import { rangeOf, type Ranged } from '../../projections/outcome-range.ts';
import type { FrozenContent } from '../frozen-content.ts';
import type { OverviewDocument } from '../overview-document.ts';
import { unitWords } from '../unit-words.ts';
import { decidedNoun, headlineLabel, headlineOf } from './headline.ts';

type Figure = OverviewDocument['figures'][number];

const countRange = ({ low, high }: Ranged): string | null =>
  low === high ? null : `spenn ${rangeText(low, high)}`;

function shareRange({ low, high, denominator }: Ranged): string | null {
  return low === high ? null : `spenn ${percentRangeText(low, high, denominator, 1)}`;
}

function headlineFigures(content: FrozenContent): readonly Figure[] {
  const headline = headlineOf(content, content.entries);
  if (headline === null) return [];
  const { decided, registered } = content.ledger;
  return [
    {
      value: integerText(headline.n),
      label: headlineLabel(headline.group, unitWords(content.unitKind).noun),
      range: countRange(headline),
    },
    {
      value: percentText(headline.n, headline.denominator, 1),
      label: `av ${countText(decided, decidedNoun(content, decided === registered))}`,
      range: shareRange(headline),
    },
  ];
}

/**
 * In: the content. Out: the numbers the overview shows large: the headline group and its share, what is planned, how
 * many are borderline. Without a group: each outcome that is not the absence of a service.
 */
export function overviewFigures(content: FrozenContent): readonly Figure[] {
  const { codebook, entries, ledger } = content;
  const grouped = codebook.groups.length > 0;
  const outcomes = codebook.outcomes.filter(({ tone }) =>
    grouped ? tone === 'planned' : tone !== 'none',
  );
  return [
    ...headlineFigures(content),
    ...outcomes.map(({ id, label }) => {
      const ranged = rangeOf(entries, [id]);
      return {
        value: integerText(ranged.n),
        label: withinSentence(label),
        range: countRange(ranged),
      };
    }),
    {
      value: integerText(ledger.borderline),
      label: ledger.borderline === 1 ? 'grensetilfelle' : 'grensetilfeller',
      range: null,
    },
  ];
}
