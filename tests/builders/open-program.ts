import { createRouterClient, type RouterClient } from '@orpc/server';
import { onTestFinished } from 'vitest';
import type { Host } from '../../electron/host/host.ts';
import type { Program } from '../../electron/host/program-options.ts';
import { createProgram } from '../../electron/store/program.ts';
import { silentHost } from './silent-host.ts';

/** The passphrase of every invented adviser in tests. */
export const passphrase = 'fire ville hester';

/** A store of its own for one test, asked as the windows ask it, in this process. */
export function openProgram(
  home: string,
  host: Host = silentHost,
): RouterClient<Program['router']> {
  const program = createProgram({ home, host, resume: null, onSession: () => undefined });
  onTestFinished(() => program.close());
  return createRouterClient(program.router);
}
