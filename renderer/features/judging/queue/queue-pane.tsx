import { IconSearch } from '@tabler/icons-react';
import { type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueRow, QueueView } from '../../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../../shared/lib/ids.ts';
import { FilterChip } from '../../../components/filter-chip.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import { countByFilter, shownFilters, type QueueChoice } from './queue-filters.ts';
import { QueueList } from './queue-list.tsx';
import classes from './queue.module.css';

type Props = {
  readonly queue: QueueView;
  readonly rows: readonly QueueRow[];
  readonly choice: QueueChoice;
  readonly onChoose: (choice: QueueChoice) => void;
  readonly current: UnitNumber | null;
  readonly listRef: Ref<HTMLDivElement>;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onLeaveSearch: () => void;
};

/** The left pane: search, ways to narrow the queue with what each leaves, and the queue itself. */
export function QueuePane(props: Props) {
  const { queue, rows, choice, onChoose, current, listRef, searchRef, onLeaveSearch } = props;
  const { t } = useTranslation('judging');
  const counts = countByFilter(queue.rows, choice.county);
  const { undecided, registered } = queue.ledger;
  return (
    <section className={classes['pane']} aria-label={t(($) => $.queue.title)}>
      <div className={classes['head']}>
        <div className={classes['top']}>
          <h2>{t(($) => $.queue.title)}</h2>
          <p>{t(($) => $.queue.counts, { undecided, registered })}</p>
        </div>
        <div className={classes['tools']}>
          <div className={classes['search']}>
            <IconSearch size={14} aria-hidden />
            <input
              ref={searchRef}
              type="search"
              value={choice.search}
              aria-label={t(($) => $.queue.search)}
              aria-keyshortcuts="/"
              placeholder={t(($) => $.queue.searchHint)}
              onChange={(event) => onChoose({ ...choice, search: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && choice.search !== '') {
                  onChoose({ ...choice, search: '' });
                } else if (event.key === 'Enter' || event.key === 'Escape') {
                  onLeaveSearch();
                }
              }}
            />
            <Kbd of="/" />
          </div>
          <select
            className={classes['county-choice']}
            aria-label={t(($) => $.queue.county)}
            value={choice.county ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const chosen = queue.counties.find((one) => one.number === value);
              onChoose({ ...choice, county: chosen?.number ?? null });
            }}
          >
            <option value="">{t(($) => $.queue.allCounties)}</option>
            {queue.counties.map((county) => (
              <option key={county.number} value={county.number}>
                {county.name}
              </option>
            ))}
          </select>
        </div>
        <div className={classes['filters']} role="group" aria-label={t(($) => $.queue.filters)}>
          {shownFilters(counts, choice.filter).map((filter) => (
            <FilterChip
              key={filter}
              label={t(($) => $.filter[filter])}
              count={counts[filter]}
              chosen={filter === choice.filter}
              onChoose={() => onChoose({ ...choice, filter })}
            />
          ))}
        </div>
      </div>
      {rows.length === 0 ? (
        <div className={classes['empty']}>
          <p>
            {choice.search === '' ? t(($) => $.queue.empty.filter) : t(($) => $.queue.empty.search)}
          </p>
          <button
            type="button"
            className={classes['all']}
            onClick={() => onChoose({ filter: 'alle', county: null, search: '' })}
          >
            {t(($) => $.queue.empty.showAll)}
          </button>
        </div>
      ) : (
        <QueueList rows={rows} counties={queue.counties} current={current} listRef={listRef} />
      )}
    </section>
  );
}
