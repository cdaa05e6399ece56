import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AdviserView } from '../../../shared/contract/views.ts';
import { Kbd } from '../../components/kbd.tsx';
import { useQueue } from '../../data/queries.ts';
import { useActionRegistry } from '../actions/use-actions.tsx';
import { useCurrentRound } from '../round/current-round.tsx';
import classes from './header.module.css';
import { LedgerBar } from './ledger-bar.tsx';

// Menus are not needed to see the queue, so they come after it.
const PersonMenu = lazy(async () => ({ default: (await import('./person-menu.tsx')).PersonMenu }));
const RoundMenu = lazy(async () => ({ default: (await import('./round-menu.tsx')).RoundMenu }));

/** The round, its account, search and the person, above every page. */
export function Header({ adviser }: { readonly adviser: AdviserView }) {
  const { t } = useTranslation('app');
  const { round, rounds } = useCurrentRound();
  const queue = useQueue(round.id);
  const registry = useActionRegistry();
  return (
    <header className={classes['header']}>
      <Link href="/" className={classes['brand']}>
        {t(($) => $.name)}
      </Link>
      {rounds.length > 1 ? (
        <Suspense fallback={<span className={classes['round']}>{round.name}</span>}>
          <RoundMenu />
        </Suspense>
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
      <Suspense fallback={<span className={classes['space']} />}>
        <PersonMenu adviser={adviser} />
      </Suspense>
    </header>
  );
}
