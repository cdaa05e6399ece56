import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConflictRow } from '../../../shared/contract/conflict-contract.ts';
import type { RoundView } from '../../../shared/contract/views.ts';
import { entryAddress } from '../../app/addresses.ts';
import { Kbd } from '../../components/kbd.tsx';
import { dateOf } from '../../components/norwegian.ts';
import { answerLabels } from './answer-labels.ts';
import { SettleForm } from './settle-form.tsx';
import { SettledNote } from './settled-note.tsx';
import classes from './conflicts.module.css';

type Props = {
  readonly itemKey: string;
  readonly row: ConflictRow;
  readonly round: RoundView;
  readonly settling: boolean;
  readonly onSettle: () => void;
  readonly onClose: () => void;
};

/** One conflict: what each source says, and what holds. */
export function ConflictItem({ itemKey, row, round, settling, onSettle, onClose }: Props) {
  const { t } = useTranslation('conflicts');
  const judging = useTranslation('judging').t;
  const criterion = round.codebookContent.criteria.find((one) => one.id === row.criterion);
  const labels = answerLabels(criterion);
  return (
    <li className={classes['item']} data-row={itemKey} data-settled={row.settled || undefined}>
      <div className={classes['top']}>
        <h2 className={classes['name']}>
          <Link href={entryAddress(row.unit)}>{row.name}</Link>
        </h2>
        <p className={classes['place']}>{row.countyName}</p>
        <p className={classes['criterion']} title={criterion?.question}>
          {criterion?.label ?? row.criterion}
        </p>
      </div>
      <table className={classes['sides']}>
        <caption className={classes['caption']}>
          {t(($) => $.sidesOf, { name: row.name, criterion: criterion?.label ?? row.criterion })}
        </caption>
        <thead className={classes['caption']}>
          <tr>
            <th scope="col">{t(($) => $.side.source)}</th>
            <th scope="col">{t(($) => $.side.answer)}</th>
            <th scope="col">{t(($) => $.side.words)}</th>
          </tr>
        </thead>
        <tbody>
          {row.sides.map((side) => (
            <tr key={side.statement}>
              <th scope="row">
                {judging(($) => $.source[side.source])}
                <span className={classes['facts']}>
                  {[side.informant, side.date === null ? null : dateOf(side.date)]
                    .filter((one) => one !== null)
                    .join(', ')}
                </span>
              </th>
              <td className={classes['answer']}>{labels(side.answers)}</td>
              <td className={classes['words']}>
                {side.text === null ? (
                  <span className={classes['silent']}>{t(($) => $.side.silent)}</span>
                ) : (
                  `«${side.text}»`
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SettledNote row={row} labels={labels} />
      {settling && criterion !== undefined ? (
        <SettleForm round={round.id} row={row} criterion={criterion} onClose={onClose} />
      ) : (
        <Button
          size="compact-sm"
          variant={row.settled ? 'default' : 'light'}
          rightSection={<Kbd of="s" />}
          onClick={onSettle}
        >
          {row.by?.kind === 'person' ? t(($) => $.settleAnew) : t(($) => $.settle)}
        </Button>
      )}
    </li>
  );
}
