import { useTranslation } from 'react-i18next';
import { ErrorState } from '../components/error-state.tsx';
import { rememberedAtStart } from '../data/ask-ahead.ts';
import { useRemembered, useSessionState } from '../data/queries.ts';
import { refusalOf } from '../data/refusal-of.ts';
import { HistoryDrawerProvider } from './history/history-drawer.tsx';
import { ThreadDrawerProvider } from './threads/thread-drawer.tsx';
import { RoundProvider } from './round/current-round.tsx';
import { Routes } from './routes.tsx';
import { Shell } from './shell/shell.tsx';
import { StoreGone } from './shell/store-gone.tsx';
import { AppearanceProvider, readDensity, readScheme } from './theme/appearance.tsx';
import { onDemand } from '../components/on-demand.tsx';

const SessionPage = onDemand(
  async () => (await import('../features/session/session-page.tsx')).SessionPage,
);
const NewRoundPage = onDemand(
  async () => (await import('../features/session/new-round-page.tsx')).NewRoundPage,
);

/** What is shown first: who one is and which mapping, until both are known; then the workbench. */
export function Opening() {
  const { t } = useTranslation('app');
  const session = useSessionState();
  const remembered = useRemembered(rememberedAtStart);

  if (session.error !== null && session.data === undefined) {
    return (
      <ErrorState
        title={t(($) => $.error.title)}
        text={refusalOf(session.error).message}
        retry={{ label: t(($) => $.error.retry), run: () => void session.refetch() }}
      />
    );
  }
  // A window that has nothing to show for an instant stays empty rather than flash.
  if (session.data === undefined || remembered.isPending) return null;
  const { adviser, mapping } = session.data;
  return (
    <AppearanceProvider
      scheme={readScheme(remembered.data?.theme ?? null)}
      density={readDensity(remembered.data?.density ?? null)}
    >
      {adviser === null || mapping === null ? (
        <>
          <StoreGone />
          <SessionPage session={session.data} />
        </>
      ) : (
        <RoundProvider
          key={mapping.path}
          mapping={mapping}
          remembered={remembered.data?.round ?? null}
          without={<NewRoundPage />}
        >
          <Shell adviser={adviser}>
            <HistoryDrawerProvider>
              <ThreadDrawerProvider>
                <Routes />
              </ThreadDrawerProvider>
            </HistoryDrawerProvider>
          </Shell>
        </RoundProvider>
      )}
    </AppearanceProvider>
  );
}
