import { useTranslation } from 'react-i18next';
import type { Ledger } from '../../../shared/projections/ledger.ts';
import { Hatch } from '../../components/hatch.tsx';
import classes from './county-table.module.css';

const share = (part: number, whole: number): string => `${whole === 0 ? 0 : (100 * part) / whole}%`;

/** How much of a county is decided; the hatched end of the bar is what stands in grenseland. */
export function DecidedCell({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('front');
  const { registered, decided, borderline } = ledger;
  return (
    <div className={classes['how']}>
      <div
        className={classes['bar']}
        role="img"
        aria-label={t(($) => $.counties.progress, { decided, registered, borderline })}
      >
        <div
          className={classes['decided']}
          style={{ width: share(decided - borderline, registered) }}
        />
        <Hatch
          className={classes['borderline'] ?? ''}
          style={{ width: share(borderline, registered) }}
        />
      </div>
      <span className={classes['words']} aria-hidden="true">
        {decided}/{registered}
      </span>
    </div>
  );
}
