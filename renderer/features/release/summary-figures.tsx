import { useTranslation } from 'react-i18next';
import type { ReleasePage } from '../../../shared/contract/release-views.ts';
import { integerText, percentText } from '../../../shared/lib/norwegian-format.ts';
import { ScaleBar } from '../../components/scale-bar.tsx';
import classes from './release.module.css';

/** The numbers that a signature stands for: registered = decided + not reached, and how sure the headline is. */
export function SummaryFigures({ summary }: { readonly summary: ReleasePage['summary'] }) {
  const { t } = useTranslation('release');
  const { registered, decided, notReached, borderline, headline, heldBack } = summary;
  const { n, low, high, denominator, label } = headline;
  const figure = (value: number, words: string) => (
    <div>
      <dt>{words}</dt>
      <dd>{integerText(value)}</dd>
    </div>
  );
  return (
    <div className={classes['summary']}>
      <div className={classes['headline']}>
        <p className={classes['figure']}>
          <strong>{integerText(n)}</strong> {label}
        </p>
        <p className={classes['soft']}>
          {t(($) => $.look.ofDecided, {
            share: percentText(n, denominator, 1),
            decided: integerText(denominator),
          })}
        </p>
        <ScaleBar
          n={n}
          low={low}
          high={high}
          end={denominator}
          label={t(($) => $.look.rangeLabel, { label, n, low, high, denominator })}
        />
        {low !== high && (
          <p className={classes['range']}>
            {t(($) => $.look.range, {
              low: integerText(low),
              high: integerText(high),
              borderline: integerText(borderline),
            })}
          </p>
        )}
        {heldBack > 0 && (
          <p className={classes['soft']}>{t(($) => $.look.heldBack, { count: heldBack })}</p>
        )}
      </div>
      <dl className={classes['account']}>
        {figure(
          registered,
          t(($) => $.look.registered),
        )}
        {figure(
          decided,
          t(($) => $.look.decided),
        )}
        {figure(
          notReached,
          t(($) => $.look.notReached),
        )}
        {figure(
          borderline,
          t(($) => $.look.borderline),
        )}
      </dl>
    </div>
  );
}
