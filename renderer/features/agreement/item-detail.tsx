import { NativeSelect } from '@mantine/core';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { itemLabel } from '../../../shared/agreement/item-words.ts';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { AgreementView, ItemAgreement } from '../../../shared/contract/agreement-views.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import classes from './agreement.module.css';
import { AnswersTable } from './answers-table.tsx';
import { CellUnits } from './cell-units.tsx';
import { ContingencyGrid, type CellChoice } from './contingency-grid.tsx';
import { answersOf } from './shown-items.ts';
import { SkewNote } from './skew-note.tsx';
import { StatisticsTable } from './statistics-table.tsx';

type Props = {
  readonly round: RoundId;
  readonly agreement: AgreementView;
  readonly row: ItemAgreement;
  readonly codebook: Codebook;
  /** 0 for all together, else the place of the pair, from 1. */
  readonly pairAt: number;
  readonly onPair: (at: number) => void;
  readonly ref: Ref<HTMLElement>;
};

/** Everything behind one row: all statistics, what makes kappa mislead, the table, and the units in a cell of it. */
export function ItemDetail({ round, agreement, row, codebook, pairAt, onPair, ref }: Props) {
  const { t } = useTranslation('agreement');
  const [cell, setCell] = useState<CellChoice | null>(null);
  const { item, overall, pairs } = row;
  const report = pairs[pairAt - 1] ?? overall;
  const [first, second] = report.raterNames;
  const between: [string, string] | null =
    report.table.kind === 'raters' && first !== undefined && second !== undefined
      ? [first, second]
      : null;
  const label = itemLabel(codebook, item);
  const answers = answersOf(agreement, row);
  const choosePair = (at: number): void => {
    setCell(null);
    onPair(at);
  };
  return (
    <section ref={ref} className={classes['detail']} aria-label={label}>
      <header className={classes['top']}>
        <h2 className={classes['title']}>{label}</h2>
        <p className={classes['soft']}>
          {t(($) => $.detail.count, {
            units: t(($) => $.detail.units, { count: report.units }),
            pairs: t(($) => $.detail.pairs, { count: report.votePairs }),
          })}
        </p>
      </header>
      {pairs.length > 1 && (
        <NativeSelect
          label={t(($) => $.detail.people)}
          aria-keyshortcuts="p"
          data={[
            {
              value: '0',
              label: t(($) => $.detail.everybody, { count: agreement.outcome.raters }),
            },
            ...pairs.map(({ raterNames: [one = '', other = ''] }, at) => ({
              value: String(at + 1),
              label: t(($) => $.detail.pair, { one, other }),
            })),
          ]}
          value={String(pairAt)}
          onChange={({ currentTarget }) => choosePair(Number(currentTarget.value))}
        />
      )}
      <SkewNote item={item} report={report} codebook={codebook} />
      <StatisticsTable report={report} />
      <ContingencyGrid
        item={item}
        report={report}
        codebook={codebook}
        chosen={cell}
        onChoose={setCell}
      />
      {cell !== null && (
        <CellUnits place={{ round, item, between, ...cell }} item={item} codebook={codebook} />
      )}
      {answers.length > 0 && (
        <AnswersTable
          codebook={codebook}
          rows={answers.map(({ item: answer, overall: all, pairs: two }) => ({
            item: answer,
            report: two[pairAt - 1] ?? all,
          }))}
        />
      )}
      {agreement.withoutOverlap.length > 0 && (
        <p className={classes['soft']}>
          {t(($) => $.detail.apart, {
            pairs: agreement.withoutOverlap
              .map(([one, other]) => t(($) => $.detail.pair, { one, other }))
              .join('; '),
          })}
        </p>
      )}
    </section>
  );
}
