import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../../shared/contract/intake-views.ts';
import { countInWords } from '../../components/in-words.ts';
import classes from './account-figures.module.css';

type Props = {
  /** Null: not counted yet; the places stand empty so that nothing jumps. */
  readonly report: ImportReport | null;
  /** Whether it has been done, or is what would be done. */
  readonly stored: boolean;
};

/** Rows = stored + refused, always. */
export function AccountFigures({ report, stored }: Props) {
  const { t } = useTranslation('intake');
  const figure = (n: number | undefined, words: string, tone?: 'refused') => (
    <div className={classes['figure']} data-tone={n === 0 ? undefined : tone}>
      <span className={classes['number']}>{n === undefined ? '–' : countInWords(n)}</span>
      <span className={classes['what']}>{words}</span>
    </div>
  );
  const counts = report && {
    rows: countInWords(report.rows),
    stored: countInWords(report.stored),
    refused: countInWords(report.refused),
  };
  return (
    <div className={classes['account']}>
      <div
        className={classes['equation']}
        role="img"
        aria-label={
          counts === null
            ? t(($) => $.account.checking)
            : stored
              ? t(($) => $.account.inWordsStored, counts)
              : t(($) => $.account.inWords, counts)
        }
      >
        {figure(
          report?.rows,
          t(($) => $.account.rows, { count: report?.rows ?? 0 }),
        )}
        <span className={classes['sign']}>=</span>
        {figure(
          report?.stored,
          stored ? t(($) => $.account.wereStored) : t(($) => $.account.toStore),
        )}
        <span className={classes['sign']}>+</span>
        {figure(
          report?.refused,
          stored ? t(($) => $.account.wereRefused) : t(($) => $.account.refused),
          'refused',
        )}
      </div>
      <p className={classes['details']}>
        {report === null ? (
          ' '
        ) : (
          <>
            {t(($) => $.account.units, { count: report.units })}
            {report.alreadyStored > 0 &&
              ` · ${t(($) => $.account.alreadyStored, { count: report.alreadyStored, rows: countInWords(report.alreadyStored) })}`}
          </>
        )}
      </p>
    </div>
  );
}
