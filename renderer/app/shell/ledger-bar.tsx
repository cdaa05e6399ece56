import { useTranslation } from 'react-i18next';
import type { Ledger } from '../../../shared/projections/ledger.ts';
import { Hatch } from '../../components/hatch.tsx';
import classes from './ledger-bar.module.css';

const share = (part: number, whole: number): string => `${whole === 0 ? 0 : (100 * part) / whole}%`;

/** Registered = decided + undecided + not reached, always in view. The hatched end is the decided in grenseland. */
export function LedgerBar({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('app');
  const { registered, decided, undecided, notReached, borderline } = ledger;
  return (
    <div className={classes['ledger']}>
      <div
        className={classes['bar']}
        role="img"
        aria-label={t(($) => $.header.ledger, { decided, undecided, notReached })}
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
      <p className={classes['words']}>
        <strong>{decided}</strong> {t(($) => $.header.decided)} ·{' '}
        {t(($) => $.header.remaining, { count: undecided })} ·{' '}
        {t(($) => $.header.notReached, { count: notReached })}
      </p>
    </div>
  );
}
