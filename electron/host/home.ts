import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

const filled = (value: string | undefined): value is string => value !== undefined && value !== '';

/**
 * In: the environment, the platform as Node names it, the user's home folder. Out: the folder for
 * profiles and keys, absolute, not necessarily there yet: `GRENSELAND_HOME`, else where the
 * operating system wants settings (XDG base directories, Application Support, roaming AppData).
 */
export function homeFolder(env: Env, platform: NodeJS.Platform, userHome: string): string {
  const chosen = env['GRENSELAND_HOME'];
  if (filled(chosen)) return resolve(chosen);
  if (platform === 'darwin') {
    return join(userHome, 'Library', 'Application Support', 'Grenseland');
  }
  if (platform === 'win32') {
    const roaming = env['APPDATA'];
    return join(filled(roaming) ? roaming : join(userHome, 'AppData', 'Roaming'), 'Grenseland');
  }
  const config = env['XDG_CONFIG_HOME'];
  return join(filled(config) ? config : join(userHome, '.config'), 'grenseland');
}

/** Out: the folder for profiles and keys of whoever runs this process; not necessarily there yet. */
export function profileFolder(): string {
  return homeFolder(process.env, process.platform, homedir());
}
