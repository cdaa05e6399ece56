import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AdviserView } from '../../../shared/contract/views.ts';
import { closeMapping, lockAdviser } from '../../data/session-actions.ts';
import { useStore } from '../../data/store.tsx';
import { useActions } from '../actions/use-actions.tsx';
import { obstaclesAddress, repliesAddress } from '../addresses.ts';
import { TellsWhyItWaits } from '../awaiting/tells-why-it-waits.tsx';
import { useAppearance } from '../theme/appearance.tsx';
import { Header } from './header.tsx';
import { Rail } from './rail.tsx';
import classes from './shell.module.css';
import { BackupTrouble } from '../backups/backup-trouble.tsx';
import { StoreGone } from './store-gone.tsx';
import { onDemand } from '../../components/on-demand.tsx';

const Command = onDemand(
  async () => (await import('../../features/command/command.tsx')).Command,
  undefined,
  'when idle',
);

const PeopleDialog = onDemand(
  async () => (await import('../../features/people/people-dialog.tsx')).PeopleDialog,
);

type Props = { readonly adviser: AdviserView; readonly children: ReactNode };

/** The frame around every page: the account above, the pages at the left. */
export function Shell({ adviser, children }: Props) {
  const { t } = useTranslation('app');
  const [, go] = useLocation();
  const store = useStore();
  const { scheme, density, setScheme, setDensity } = useAppearance();
  const [people, setPeople] = useState(false);

  useActions({
    goFront: () => go('/'),
    goIntake: () => go('/hent-inn'),
    // The page opens the dialog when it is shown with this.
    chooseFile: () => go('/hent-inn', { state: { chooseFile: true } }),
    goJudging: () => go('/vurder'),
    goResolution: () => go('/avklar'),
    goLists: () => go('/lister'),
    goDue: () => go('/lister/frister'),
    goObstacles: () => go(obstaclesAddress),
    goReplies: () => go(repliesAddress),
    goConflicts: () => go('/kildekonflikter'),
    goBorderline: () => go('/grenseland'),
    goKeys: () => go('/nokler'),
    goCasebook: () => go('/grenseland/praksis'),
    goTables: () => go('/tabeller'),
    goFigures: () => go('/figurer'),
    goSentences: () => go('/setninger'),
    goArticle: () => go('/artikkel'),
    goPersons: () => go('/personopplysninger'),
    goAgreement: () => go('/enighet'),
    goCompare: () => go('/sammenlign'),
    goRelease: () => go('/utgivelse'),
    goSite: () => go('/utgivelse/nettsted'),
    goChanges: () => go('/utgivelse/endringer'),
    goSelection: () => go('/lister/utvalg'),
    goFilm: () => go('/tidslinje'),
    goBackups: () => go('/sikkerhetskopier'),
    goMethod: () => go('/metode'),
    goCodebook: () => go('/kodebok'),
    newRound: () => go('/ny-runde'),
    toggleTheme: () => setScheme(scheme === 'dark' ? 'light' : 'dark'),
    toggleDensity: () => setDensity(density === 'compact' ? 'roomy' : 'compact'),
    showPeople: () => setPeople(true),
    lock: () => void lockAdviser(store),
    closeMapping: () => void closeMapping(store),
  });

  return (
    <TellsWhyItWaits>
      <div className={classes['shell']}>
        <a className={classes['skip']} href="#innhold" onClick={toContent}>
          {t(($) => $.skipToContent)}
        </a>
        <Header adviser={adviser} />
        <StoreGone />
        <BackupTrouble />
        <Rail />
        <main id="innhold" className={classes['main']} tabIndex={-1}>
          {children}
        </main>
        <Command />
        {people && <PeopleDialog onClose={() => setPeople(false)} />}
      </div>
    </TellsWhyItWaits>
  );
}

/** The hash is the address of the page, so the link may not change it. */
function toContent(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('innhold')?.focus();
}
