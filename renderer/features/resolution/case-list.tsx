import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type {
  ResolutionRow,
  ResolutionsView,
} from '../../../shared/contract/resolution-contract.ts';
import type { RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { listText } from '../../../shared/lib/norwegian-format.ts';
import { resolutionAddress } from '../../app/addresses.ts';
import { FilterChip } from '../../components/filter-chip.tsx';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import classes from './resolution.module.css';
import { rowsIn, shownStates, type ShownState } from './rows.ts';

type Props = {
  readonly round: RoundView;
  readonly view: ResolutionsView;
  readonly rows: readonly ResolutionRow[];
  readonly state: ShownState;
  readonly current: UnitNumber | null;
  readonly onShow: (state: ShownState) => void;
};

/** In what an entry's judgements differ, in a few words. */
function useDifferences(): (row: ResolutionRow) => string {
  const { t } = useTranslation('resolution');
  return ({ differences: { outcome, mark, criteria } }) =>
    listText([
      ...(outcome ? [t(($) => $.differs.outcome)] : []),
      ...(mark ? [t(($) => $.differs.mark)] : []),
      ...(criteria.length === 0 ? [] : [t(($) => $.differs.criteria, { count: criteria.length })]),
    ]);
}

/** The entries whose judgements differ, or did. */
export function CaseList({ round, view, rows, state, current, onShow }: Props) {
  const { t } = useTranslation('resolution');
  const list = useRef<HTMLUListElement>(null);
  const differences = useDifferences();
  const { outcomes } = round.codebookContent;
  useEffect(() => {
    list.current
      ?.querySelector(`[data-unit="${current ?? ''}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <section className={classes['side']} aria-label={t(($) => $.list)}>
      <div className={classes['head']}>
        <h1>{t(($) => $.title)}</h1>
        <p>
          {t(($) => $.account, { open: view.open, decided: view.decided, agreed: view.agreed })}
        </p>
        <div className={classes['chips']} role="group" aria-label={t(($) => $.show)}>
          {shownStates.map((one) => (
            <FilterChip
              key={one}
              label={t(($) => $.state[one])}
              count={rowsIn(view.rows, one).length}
              chosen={state === one}
              onChoose={() => onShow(one)}
            />
          ))}
        </div>
      </div>
      {rows.length === 0 ? (
        <p className={classes['none']}>{t(($) => $.none[state])}</p>
      ) : (
        <ul ref={list} className={classes['list']}>
          {rows.map((row) => {
            const outcome = outcomes.find((one) => one.id === row.resolution?.outcome);
            return (
              <li key={row.unit}>
                <Link
                  href={resolutionAddress(row.unit)}
                  className={classes['row']}
                  data-unit={row.unit}
                  aria-current={row.unit === current ? 'true' : undefined}
                >
                  <span className={classes['who']}>
                    <span className={classes['name']}>{row.name}</span>
                    <span className={classes['place']}>{row.countyName}</span>
                  </span>
                  {outcome === undefined ? (
                    <span className={classes['what']}>{differences(row)}</span>
                  ) : (
                    <OutcomeBadge
                      tone={outcome.tone}
                      label={outcome.short}
                      borderline={row.resolution?.borderline === true}
                    />
                  )}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
