import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { askAhead } from '../data/ask-ahead.ts';
import type { StoreConnection } from '../data/store-connection.ts';
import { styleNonce } from '../data/style-nonce.ts';
import { openStore, StoreProvider } from '../data/store.tsx';
import { ActionsProvider } from './actions/use-actions.tsx';
import { startTexts } from './i18n/i18n.ts';
import { fetchPageAt } from './routes.tsx';
import { NoticesProvider } from './notices/notices.tsx';
import { Opening } from './opening.tsx';
import './theme/mantine.css';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import { inMemoryScheme } from './theme/in-memory-scheme.ts';
import { cssVariables, theme } from './theme/theme.ts';

/** Shows the program. In: where on the page, and the way to the store. */
export function startApp(root: HTMLElement, connection: StoreConnection): void {
  const store = openStore(connection);
  void askAhead(store);
  fetchPageAt(window.location.hash);
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={startTexts()}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={inMemoryScheme()}
          defaultColorScheme="auto"
          getStyleNonce={styleNonce}
        >
          <StoreProvider store={store}>
            <Router hook={useHashLocation}>
              <NoticesProvider>
                <ActionsProvider>
                  <Opening />
                </ActionsProvider>
              </NoticesProvider>
            </Router>
          </StoreProvider>
        </MantineProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}
