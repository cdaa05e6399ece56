import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { QueueRow, RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { entryAddress } from '../../app/addresses.ts';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import classes from './lists.module.css';

type Props = {
  readonly round: RoundView;
  readonly rows: readonly QueueRow[];
  readonly picked: ReadonlySet<UnitNumber>;
  readonly onPick: (unit: UnitNumber) => void;
  readonly listRef: Ref<HTMLUListElement>;
};

/** What is left by the facets: name, county, what waits, who judged, and the outcome. */
export function ListRows({ round, rows, picked, onPick, listRef }: Props) {
  const { t } = useTranslation('lists');
  return (
    <ul ref={listRef} className={classes['rows']} aria-label={t(($) => $.rows)}>
      {rows.map((row) => (
        <li
          key={row.unit}
          className={classes['row']}
          data-row={row.unit}
          data-picked={picked.has(row.unit) || undefined}
        >
          <input
            type="checkbox"
            className={classes['check']}
            aria-label={t(($) => $.pick, { name: row.name })}
            checked={picked.has(row.unit)}
            onChange={() => onPick(row.unit)}
          />
          <Link href={entryAddress(row.unit)} className={classes['name']}>
            {row.name}
          </Link>
          <span className={classes['county']}>
            {round.counties.find((one) => one.number === row.county)?.name ?? row.county}
          </span>
          <span className={classes['signs']}>{signsOf(row, t).join(' · ')}</span>
          <span className={classes['judges']}>{row.judges.join(', ')}</span>
          <RowBadge round={round} row={row} />
        </li>
      ))}
    </ul>
  );
}

type Translate = ReturnType<typeof useTranslation<'lists'>>['t'];

function signsOf(row: QueueRow, t: Translate): readonly string[] {
  return [
    ...(row.hasDraft ? [t(($) => $.sign.draft)] : []),
    ...(row.conflict ? [t(($) => $.sign.conflict)] : []),
    ...(row.toResolve ? [t(($) => $.sign.toResolve)] : []),
    ...(row.rejudge === null ? [] : [t(($) => $.sign.rejudge)]),
    ...(row.awaitingMine ? [t(($) => $.sign.awaitingMine)] : []),
    ...(row.awaitingSecond && !row.awaitingMine ? [t(($) => $.sign.awaitingSecond)] : []),
  ];
}

function RowBadge({ round, row }: { readonly round: RoundView; readonly row: QueueRow }) {
  const app = useTranslation('app').t;
  const { t } = useTranslation('lists');
  if (row.withheld)
    return <OutcomeBadge tone="undecided" label={t(($) => $.value['holdes-tilbake'])} />;
  if (row.standing === 'not-reached')
    return <OutcomeBadge tone="not-reached" label={app(($) => $.outcome.notReached)} />;
  const outcome = round.codebookContent.outcomes.find((one) => one.id === row.outcome);
  if (outcome === undefined)
    return <OutcomeBadge tone="undecided" label={app(($) => $.outcome.undecided)} />;
  return (
    <OutcomeBadge tone={outcome.tone} label={outcome.short} borderline={row.borderline !== null} />
  );
}
