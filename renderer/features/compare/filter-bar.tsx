import { useTranslation } from 'react-i18next';
import type { UnitView } from '../../../shared/compare/comparison-view.ts';
import { FilterChip } from '../../components/filter-chip.tsx';
import classes from './compare.module.css';
import { allFilters, filterKey, passes, type UnitFilter } from './unit-filters.ts';

type Props = {
  /** The units that the number chosen leaves. */
  readonly units: readonly UnitView[];
  readonly chosen: UnitFilter | null;
  readonly onChoose: (filter: UnitFilter | null) => void;
};

const kinds = ['verdict', 'cause', 'fate', 'state'] as const;

/** Narrows the list by cause, by what became of the units, and by what nothing is said of; each with how many it leaves. */
export function FilterBar({ units, chosen, onChoose }: Props) {
  const { t } = useTranslation('compare');
  const key = chosen === null ? null : filterKey(chosen);
  const label = (filter: UnitFilter): string => {
    if (filter.kind === 'verdict') return t(($) => $.verdicts[filter.id]);
    if (filter.kind === 'cause') return t(($) => $.causes[filter.id]);
    if (filter.kind === 'fate') return t(($) => $.fates[filter.id]);
    return t(($) => $.filters[filter.id]);
  };
  const counted = allFilters.map((filter) => ({
    filter,
    count: units.filter((one) => passes(filter, one)).length,
  }));
  return (
    <div className={classes['filters']}>
      {kinds.map((kind) => {
        const shown = counted.filter(
          ({ filter, count }) =>
            filter.kind === kind && (kind === 'cause' || count > 0 || filterKey(filter) === key),
        );
        if (shown.length === 0) return null;
        return (
          <div key={kind} className={classes['filter']}>
            <span id={`compared-${kind}`}>{t(($) => $.filters[kind])}</span>
            <fieldset aria-labelledby={`compared-${kind}`}>
              {shown.map(({ filter, count }) => (
                <FilterChip
                  key={filterKey(filter)}
                  label={label(filter)}
                  count={count}
                  chosen={filterKey(filter) === key}
                  onChoose={() => onChoose(filterKey(filter) === key ? null : filter)}
                />
              ))}
            </fieldset>
          </div>
        );
      })}
    </div>
  );
}
