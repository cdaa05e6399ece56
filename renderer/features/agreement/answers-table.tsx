import { useTranslation } from 'react-i18next';
import type { AgreementItem } from '../../../shared/agreement/agreement-items.ts';
import type { AgreementReport } from '../../../shared/agreement/agreement-report.ts';
import { itemLabel } from '../../../shared/agreement/item-words.ts';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { statisticWords } from '../../../shared/messages/statistics.ts';
import booktabs from '../../components/booktabs.module.css';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import page from './agreement.module.css';
import classes from './item-detail.module.css';
import { measures } from './shown-items.ts';
import { valueText } from '../../../shared/agreement/statistic-text.ts';

type Props = {
  readonly codebook: Codebook;
  readonly rows: readonly { readonly item: AgreementItem; readonly report: AgreementReport }[];
};

/** Where several answers may hold at once: each of them against not having it. */
export function AnswersTable({ codebook, rows }: Props) {
  const { t } = useTranslation('agreement');
  const names = ['percentAgreement', ...measures] as const;
  return (
    <div>
      <h3 className={page['small']}>{t(($) => $.detail.answers)}</h3>
      <ScrollRegion label={t(($) => $.detail.answers)} className={classes['scroller']}>
        <table className={`${booktabs['table']} ${classes['grid']}`}>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.grid.corner)}</th>
              {names.map((name) => (
                <th key={name} scope="col" className={booktabs['number']}>
                  {statisticWords[name].short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, report }) => (
              <tr key={itemLabel(codebook, item)}>
                <th scope="row">{itemLabel(codebook, item).replace(/^.*?: /u, '')}</th>
                {names.map((name) => (
                  <td key={name} className={booktabs['number']}>
                    {valueText(name, report.statistics[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
