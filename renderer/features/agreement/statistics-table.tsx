import { VisuallyHidden } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementReport } from '../../../shared/agreement/agreement-report.ts';
import { statisticNames, type StatisticName } from '../../../shared/agreement/statistic-name.ts';
import { decimalText } from '../../../shared/lib/norwegian-format.ts';
import { statisticWords } from '../../../shared/messages/statistics.ts';
import booktabs from '../../components/booktabs.module.css';
import page from './agreement.module.css';
import interval from './interval-mark.module.css';
import classes from './item-detail.module.css';
import { IntervalMark } from './interval-mark.tsx';
import { axisStart } from './shown-items.ts';
import { intervalText, valueText } from '../../../shared/agreement/statistic-text.ts';

const graded: readonly StatisticName[] = [
  'linearKappa',
  'quadraticKappa',
  'ordinalAlpha',
  'intervalAlpha',
  'linearAC2',
  'quadraticAC2',
];

/** Where all the graded ones are missing for one and the same reason, it is said once. */
function oneReason({ statistics }: AgreementReport): string | null {
  const reasons = graded.map((name) => {
    const one = statistics[name];
    return 'undefined' in one ? one.undefined : null;
  });
  const [first = null] = reasons;
  return reasons.every((reason) => reason === first) ? first : null;
}

/** Every statistic with its interval or the reason why there is none; each says how it is computed. */
export function StatisticsTable({ report }: { readonly report: AgreementReport }) {
  const { t } = useTranslation('agreement');
  const [told, tell] = useState<StatisticName | null>(null);
  const together = oneReason(report);
  const names = statisticNames.filter((name) => together === null || !graded.includes(name));
  const { percentAgreement: _percent, ...coefficients } = report.statistics;
  const start = axisStart(Object.values(coefficients));
  return (
    <div>
      <h3 className={page['small']}>{t(($) => $.statistics.title)}</h3>
      <table className={`${booktabs['table']} ${classes['statistics']}`}>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.statistics.name)}</th>
            <th scope="col" className={booktabs['number']}>
              {t(($) => $.statistics.value)}
            </th>
            <th scope="col" className={booktabs['number']}>
              {t(($) => $.table.interval)}
            </th>
            <th scope="col" className={interval['drawn']}>
              <VisuallyHidden>
                {t(($) => $.table.drawn, { low: decimalText(start, 1) })}
              </VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const statistic = report.statistics[name];
            const words = statisticWords[name];
            const open = told === name;
            return (
              <Fragment key={name}>
                <tr>
                  <th scope="row">
                    <button
                      type="button"
                      className={classes['how']}
                      title={t(($) => $.statistics.how)}
                      aria-expanded={open}
                      onClick={() => tell(open ? null : name)}
                    >
                      {words.name}
                    </button>
                  </th>
                  {'undefined' in statistic ? (
                    <td colSpan={3} className={classes['reason']}>
                      {statistic.undefined}
                    </td>
                  ) : (
                    <>
                      <td className={booktabs['number']}>{valueText(name, statistic)}</td>
                      <td className={`${booktabs['number']} ${page['soft']}`}>
                        {intervalText(name, statistic)}
                      </td>
                      <td className={interval['drawn']}>
                        {name !== 'percentAgreement' && (
                          <IntervalMark statistic={statistic} start={start} />
                        )}
                      </td>
                    </>
                  )}
                </tr>
                {open && (
                  <tr className={classes['told']}>
                    <td colSpan={4}>
                      <p>{words.says}</p>
                      <p className={classes['formula']}>{words.formula}</p>
                      <p>
                        {t(($) => $.statistics.interval)}: {words.interval}
                      </p>
                      <p className={classes['source']}>
                        {t(($) => $.statistics.source)}: {words.source}
                      </p>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {together !== null && (
        <p className={booktabs['note']}>
          {t(($) => $.statistics.together, {
            names: t(($) => $.statistics.graded),
            reason: together,
          })}
        </p>
      )}
    </div>
  );
}
