import { useTranslation } from 'react-i18next';
import type { Ledger } from '../../../shared/projections/ledger.ts';
import { SplitBar } from '../../components/split-bar.tsx';
import classes from './county-table.module.css';

/** How much of a county is decided; the hatched end of the bar is what stands in grenseland. */
export function DecidedCell({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('front');
  const { registered, decided, borderline } = ledger;
  return (
    <div className={classes['how']}>
      <SplitBar
        className={classes['bar']}
        solid={decided - borderline}
        open={borderline}
        whole={registered}
        label={t(($) => $.counties.progress, { decided, registered, borderline })}
      />
      <span className={classes['words']} aria-hidden="true">
        {decided}/{registered}
      </span>
    </div>
  );
}
