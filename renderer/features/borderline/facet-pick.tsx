import { useTranslation } from 'react-i18next';
import type { BorderlineRow } from '../../../shared/contract/views.ts';
import { reasonCode } from '../../../shared/events/judgement.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { compareNames } from '../../../shared/lib/norwegian-format.ts';
import type { CodebookWords } from './codebook-words.ts';
import classes from './filter-bar.module.css';
import type { Facet } from './mark-filters.ts';

type Props = {
  readonly facet: Facet;
  readonly counts: ReadonlyMap<string, number>;
  readonly rows: readonly BorderlineRow[];
  readonly words: CodebookWords;
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
};

/** One facet of the marks: its values in a list, a–å, each with how many it would leave. */
export function FacetPick({ facet, counts, rows, words, chosen, onChoose }: Props) {
  const { t } = useTranslation('borderline');
  const judging = useTranslation('judging').t;
  const labelOf = (value: string): string => {
    switch (facet) {
      case 'criterion':
        return words.criterion(value);
      case 'outcome':
      case 'alternative':
        return words.outcome(value).short;
      case 'county':
        return rows.find((row) => row.county === value)?.countyName ?? value;
      case 'reason': {
        const code = reasonCode.safeParse(value);
        return code.success ? judging(($) => $.reason[code.data]) : value;
      }
      case 'judge':
        return value;
      default:
        return assertNever(facet);
    }
  };
  const options = [...counts]
    .map(([value, count]) => ({ value, count, label: labelOf(value) }))
    .sort((one, other) => compareNames(one.label, other.label));
  return (
    <label className={classes['pick']} data-chosen={chosen !== null || undefined}>
      {t(($) => $.facet[facet])}
      <select
        value={chosen ?? ''}
        disabled={options.length === 0}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChoose(value === '' ? null : value);
        }}
      >
        <option value="">{t(($) => $.filters.any)}</option>
        {options.map(({ value, count, label }) => (
          <option key={value} value={value}>
            {t(($) => $.filters.option, { label, count })}
          </option>
        ))}
      </select>
    </label>
  );
}
