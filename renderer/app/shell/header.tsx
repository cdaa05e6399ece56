import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AdviserView } from '../../../shared/contract/views.ts';
import { Kbd } from '../../components/kbd.tsx';
import { useQueue } from '../../data/queries.ts';
import { useActionRegistry } from '../actions/use-actions.tsx';
import { useCurrentRound } from '../round/current-round.tsx';
import classes from './header.module.css';
import { PersonChip } from './person-chip.tsx';
import { LedgerBar } from './ledger-bar.tsx';
import { onDemand } from '../../components/on-demand.tsx';

// Not needed to see the queue, so it comes after it.
const PersonMenu = onDemand(
  async () => (await import('./person-menu.tsx')).PersonMenu,
  PersonChip,
  'when idle',
);

const LogCheck = onDemand(
  async () => (await import('./log-check.tsx')).LogCheck,
  undefined,
  'when idle',
);

/** The round, its account, search and the person, above every page. */
export function Header({ adviser }: { readonly adviser: AdviserView }) {
  const { t } = useTranslation('app');
  const { round, rounds, choose } = useCurrentRound();
  const queue = useQueue(round.id);
  const registry = useActionRegistry();
  return (
    <header className={classes['header']}>
      <Link href="/" className={classes['brand']}>
        {t(($) => $.name)}
      </Link>
      {rounds.length > 1 ? (
        <select
          className={classes['rounds']}
          aria-label={t(($) => $.header.chooseRound)}
          value={round.id}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const chosen = rounds.find((one) => one.id === value);
            if (chosen !== undefined) choose(chosen.id);
          }}
        >
          {rounds.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      ) : (
        <span className={classes['round']}>{round.name}</span>
      )}
      <span className={classes['units']}>
        {round.unitKind === 'kommuner'
          ? t(($) => $.header.units, { count: round.units })
          : t(($) => $.header.unitsWithDistricts, { count: round.units })}
      </span>
      {round.invented && <span className={classes['invented']}>{t(($) => $.header.invented)}</span>}
      {queue.data === undefined ? (
        <span className={classes['space']} />
      ) : (
        <LedgerBar ledger={queue.data.ledger} />
      )}
      <LogCheck />
      <button
        type="button"
        className={classes['search']}
        aria-keyshortcuts="Control+K"
        onClick={() => registry.run('openPalette')}
      >
        <IconSearch size={15} aria-hidden />
        <span>{t(($) => $.header.search)}</span>
        <Kbd of="Ctrl+k" plain />
      </button>
      <PersonMenu adviser={adviser} />
    </header>
  );
}
