import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Outcome } from '../../../shared/codebook/codebook.ts';
import type { QueueRow } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { entryAddress } from '../../app/addresses.ts';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import classes from './lists.module.css';

type Props = {
  /** Undefined while it has not come yet. */
  readonly row: QueueRow | undefined;
  readonly county: string;
  readonly outcome: Outcome | undefined;
  readonly picked: boolean;
  /** Where it stands in the list, from 0, and how long the list is. */
  readonly place: number;
  readonly total: number;
  /** How far down it is drawn, in pixels. */
  readonly top: number;
  readonly onPick: (unit: UnitNumber) => void;
  readonly onFocus: (place: number) => void;
};

/** One entry in the list: name, county, what waits, who judged, and the outcome. Not made anew while one scrolls. */
export const ListRow = memo(function ListRow(props: Props) {
  const { row, county, outcome, picked, place, total, top, onPick, onFocus } = props;
  const { t } = useTranslation('lists');
  return (
    <li
      className={classes['row']}
      style={{ transform: `translateY(${String(top)}px)` }}
      data-place={place}
      data-picked={picked || undefined}
      aria-posinset={place + 1}
      aria-setsize={total}
    >
      {row !== undefined && (
        <>
          <input
            type="checkbox"
            className={classes['check']}
            aria-label={t(($) => $.pick, { name: row.name })}
            checked={picked}
            onChange={() => onPick(row.unit)}
            onFocus={() => onFocus(place)}
          />
          <Link
            href={entryAddress(row.unit)}
            className={classes['name']}
            onFocus={() => onFocus(place)}
          >
            {row.name}
          </Link>
          <span className={classes['county']}>{county}</span>
          <span className={classes['signs']}>{signsOf(row, t).join(' · ')}</span>
          <span className={classes['judges']} title={row.judges.join(', ')}>
            {row.judges.join(', ')}
          </span>
          <RowBadge row={row} outcome={outcome} />
        </>
      )}
    </li>
  );
});

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

function RowBadge({
  row,
  outcome,
}: {
  readonly row: QueueRow;
  readonly outcome: Outcome | undefined;
}) {
  const app = useTranslation('app').t;
  const { t } = useTranslation('lists');
  if (row.withheld)
    return <OutcomeBadge tone="undecided" label={t(($) => $.value['holdes-tilbake'])} />;
  if (row.standing === 'not-reached')
    return <OutcomeBadge tone="not-reached" label={app(($) => $.outcome.notReached)} />;
  if (outcome === undefined)
    return <OutcomeBadge tone="undecided" label={app(($) => $.outcome.undecided)} />;
  return (
    <OutcomeBadge tone={outcome.tone} label={outcome.short} borderline={row.borderline !== null} />
  );
}
