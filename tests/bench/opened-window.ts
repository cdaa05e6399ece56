import { _electron, type ElectronApplication, type Page } from 'playwright';
import { electronArgs, electronEnv, ensureElectron } from '../../scripts/setup/electron.mjs';
import { passphrase } from './example-file.ts';

/** A window that can be played on, and what ends its program. */
export type OpenedWindow = { readonly window: Page; readonly close: () => Promise<void> };

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

/** Starts Electron on an application. In: the profile folder, and its folder with what comes after it. Out: its window. */
export async function openWindow(home: string, args: readonly string[]): Promise<OpenedWindow> {
  const electron = await ensureElectron();
  const env = {
    ...electronEnv(electron),
    GRENSELAND_HOME: home,
    GRENSELAND_PASSPHRASE: passphrase,
  };
  const app: ElectronApplication = await _electron.launch({
    executablePath: electron.path,
    args: [...electronArgs(), ...args],
    env: definedOnly(env),
  });
  return { window: await app.firstWindow(), close: () => app.close() };
}
