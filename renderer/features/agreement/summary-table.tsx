import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statistic } from '../../../shared/agreement/agreement-schema.ts';
import { itemLabel } from '../../../shared/agreement/item-words.ts';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { ItemAgreement } from '../../../shared/contract/agreement-views.ts';
import { decimalText, integerText } from '../../../shared/lib/norwegian-format.ts';
import { statisticWords } from '../../../shared/messages/statistics.ts';
import booktabs from '../../components/booktabs.module.css';
import page from './agreement.module.css';
import interval from './interval-mark.module.css';
import classes from './summary-table.module.css';
import { IntervalMark } from './interval-mark.tsx';
import { axisStart, itemKey, type Measure } from './shown-items.ts';
import { intervalText, valueText } from '../../../shared/agreement/statistic-text.ts';

type Props = {
  readonly rows: readonly ItemAgreement[];
  readonly codebook: Codebook;
  readonly measure: Measure;
  /** The key of the row whose parts stand beside. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly tableRef: Ref<HTMLTableElement>;
};

/** One row for everything there is to agree on, as a table in print, with the interval drawn. */
export function SummaryTable({ rows, codebook, measure, chosen, onChoose, tableRef }: Props) {
  const { t } = useTranslation('agreement');
  const start = axisStart(rows.map(({ overall }) => overall.statistics[measure]));
  return (
    <div className={classes['sheet']}>
      <table ref={tableRef} className={`${booktabs['table']} ${classes['table']}`}>
        <caption className={classes['caption']}>{t(($) => $.table.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.table.item)}</th>
            <th scope="col" className={booktabs['number']}>
              {t(($) => $.table.units)}
            </th>
            <th scope="col" className={booktabs['number']}>
              {t(($) => $.table.percent)}
            </th>
            <th scope="col" className={booktabs['number']}>
              {statisticWords[measure].short}
            </th>
            <th scope="col" className={booktabs['number']}>
              {t(($) => $.table.interval)}
            </th>
            <th scope="col" className={interval['drawn']}>
              <VisuallyHidden>
                {t(($) => $.table.drawn, { low: decimalText(start, 1) })}
              </VisuallyHidden>
              <span className={classes['ends']} aria-hidden="true">
                <span>{decimalText(start, start === -0.5 ? 1 : 0)}</span>
                <span>1</span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, overall }) => {
            const key = itemKey(item);
            const { percentAgreement: percent, [measure]: statistic } = overall.statistics;
            const warned = (overall.skew?.warnings.length ?? 0) > 0;
            return (
              <tr key={key} data-kind={item.kind} data-chosen={key === chosen || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className={classes['open']}
                    data-item={key}
                    aria-pressed={key === chosen}
                    onClick={() => onChoose(key)}
                  >
                    {itemLabel(codebook, item)}
                  </button>
                  {warned && (
                    <span className={classes['sign']} title={t(($) => $.table.warning)}>
                      <IconAlertTriangle
                        size={14}
                        role="img"
                        aria-label={t(($) => $.table.warning)}
                      />
                    </span>
                  )}
                </th>
                <td className={booktabs['number']}>{integerText(overall.units)}</td>
                <td className={booktabs['number']}>{valueText('percentAgreement', percent)}</td>
                <Numbers name={measure} statistic={statistic} none={t(($) => $.table.none)} />
                <td className={interval['drawn']}>
                  <IntervalMark statistic={statistic} start={start} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={booktabs['note']}>{t(($) => $.table.note)}</p>
    </div>
  );
}

type NumbersProps = {
  readonly name: Measure;
  readonly statistic: Statistic;
  readonly none: string;
};

function Numbers({ name, statistic, none }: NumbersProps) {
  if ('undefined' in statistic) {
    return (
      <td colSpan={2} className={`${booktabs['number']} ${classes['none']}`}>
        <span title={statistic.undefined}>{none}</span>
      </td>
    );
  }
  return (
    <>
      <td className={`${booktabs['number']} ${classes['value']}`}>{valueText(name, statistic)}</td>
      <td className={`${booktabs['number']} ${page['soft']}`}>{intervalText(name, statistic)}</td>
    </>
  );
}
