import { IconAlertTriangle, IconPencil, IconRefresh, IconScale } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../../shared/codebook/codebook.ts';
import type { QueueRow as Row } from '../../../../shared/contract/views.ts';
import { Hatch } from '../../../components/hatch.tsx';
import { OutcomeBadge } from '../../../components/outcome-badge.tsx';
import classes from './queue.module.css';

type Props = {
  readonly row: Row;
  readonly county: string;
  readonly outcome: Outcome | undefined;
};

function Badge({ row, outcome }: Omit<Props, 'county'>) {
  const { t } = useTranslation('judging');
  const { t: tApp } = useTranslation('app');
  if (row.withheld) {
    const label = row.awaitingMine ? t(($) => $.queue.waiting) : t(($) => $.queue.withheld);
    return <OutcomeBadge tone="undecided" label={label} />;
  }
  if (row.standing === 'not-reached')
    return <OutcomeBadge tone="not-reached" label={tApp(($) => $.outcome.notReached)} />;
  if (outcome === undefined)
    return <OutcomeBadge tone="undecided" label={tApp(($) => $.outcome.undecided)} />;
  return <OutcomeBadge tone={outcome.tone} label={outcome.short} />;
}

/** One municipality in the queue: name and county, what came of it, and the hatched edge in grenseland. */
export const QueueRow = memo(function QueueRow({ row, county, outcome }: Props) {
  const { t } = useTranslation('judging');
  const { t: tApp } = useTranslation('app');
  const borderline = row.borderline !== null;
  return (
    <>
      {borderline && <Hatch className={classes['edge'] ?? ''} />}
      <span className={classes['who']}>
        <span className={classes['name']} title={row.name}>
          {row.name}
        </span>
        <span className={classes['county']}>{county}</span>
      </span>
      <span className={classes['signs']}>
        {borderline && (
          <span className={classes['hidden']}>{tApp(($) => $.outcome.borderline)}</span>
        )}
        {row.hasDraft && <Sign label={t(($) => $.queue.draft)} icon={IconPencil} />}
        {row.conflict && <Sign label={t(($) => $.queue.conflict)} icon={IconAlertTriangle} ochre />}
        {row.rejudge !== null && <Sign label={t(($) => $.queue.rejudge)} icon={IconRefresh} />}
        {row.toResolve && <Sign label={t(($) => $.queue.toResolve)} icon={IconScale} ochre />}
        <Badge row={row} outcome={outcome} />
      </span>
    </>
  );
});

type SignProps = {
  readonly label: string;
  readonly icon: typeof IconPencil;
  readonly ochre?: boolean;
};

function Sign({ label, icon: SignIcon, ochre = false }: SignProps) {
  return (
    <span className={classes['sign']} data-ochre={ochre || undefined} title={label}>
      <SignIcon size={14} stroke={1.8} aria-hidden />
      <span className={classes['hidden']}>{label}</span>
    </span>
  );
}
