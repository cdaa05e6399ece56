import { useTranslation } from 'react-i18next';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import type { Ledger } from '../../../shared/projections/ledger.ts';
import { SplitBar } from '../../components/split-bar.tsx';
import classes from './ledger-bar.module.css';

/** Registered = decided + undecided + not reached, always in view. The hatched end is the decided in grenseland. */
export function LedgerBar({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('app');
  const { registered, decided, undecided, notReached, borderline } = ledger;
  return (
    <div className={classes['ledger']}>
      <SplitBar
        className={classes['bar']}
        solid={decided - borderline}
        open={borderline}
        whole={registered}
        label={t(($) => $.header.ledger, {
          decided: integerText(decided),
          undecided: integerText(undecided),
          notReached: integerText(notReached),
        })}
      />
      <p className={classes['words']}>
        <strong>{integerText(decided)}</strong> {t(($) => $.header.decided)} ·{' '}
        {t(($) => $.header.remaining, { count: undecided })} ·{' '}
        {t(($) => $.header.notReached, { count: notReached })}
      </p>
    </div>
  );
}
