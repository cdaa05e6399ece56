import { useTranslation } from 'react-i18next';
import type { AgreementItem } from '../../../shared/agreement/agreement-items.ts';
import type { AgreementReport } from '../../../shared/agreement/agreement-report.ts';
import { categoryLabel } from '../../../shared/agreement/item-words.ts';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { decimalText } from '../../../shared/lib/norwegian-format.ts';
import classes from './item-detail.module.css';
import { valueText } from '../../../shared/agreement/statistic-text.ts';

type Props = {
  readonly item: AgreementItem;
  readonly report: AgreementReport;
  readonly codebook: Codebook;
};

/** Why kappa misleads here, in words, with the source of the rule; nothing where it does not. */
export function SkewNote({ item, report: { skew, statistics }, codebook }: Props) {
  const { t } = useTranslation('agreement');
  if (skew === null || skew.warnings.length === 0) return null;
  const { cohenKappa: cohen, fleissKappa: fleiss } = statistics;
  const texts = {
    prevalence: () => ({
      text: t(($) => $.skew.prevalence, {
        category: categoryLabel(codebook, item, skew.largest.category),
        share: decimalText(100 * skew.largest.share, 0),
        even: decimalText(skew.evenKappa, 2),
        kappa: valueText('cohenKappa', 'value' in cohen ? cohen : fleiss),
      }),
      source: t(($) => $.skew.prevalenceSource),
    }),
    bias: () => ({
      text: t(($) => $.skew.bias, {
        bias: decimalText(skew.biasIndex ?? 0, 2),
        fleiss: valueText('fleissKappa', fleiss),
        cohen: valueText('cohenKappa', cohen),
      }),
      source: t(($) => $.skew.biasSource),
    }),
  };
  return (
    <div className={classes['skew']}>
      <h3>{t(($) => $.skew.title)}</h3>
      {skew.warnings.map((warning) => {
        const { text, source } = texts[warning]();
        return (
          <p key={warning}>
            {text} <span className={classes['source']}>{source}</span>
          </p>
        );
      })}
    </div>
  );
}
