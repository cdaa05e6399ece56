import { fork } from 'node:child_process';
import { utilityProcess } from 'electron';
import {
  overChildProcess,
  overUtilityProcess,
  type StoreProcess,
} from '../host/store-transport.ts';
import type { StoreWay } from './store-way.ts';

export type StoreStart = {
  readonly way: StoreWay;
  /** A bundle that waits for its runner, and its arguments. */
  readonly entry: string;
  readonly args: readonly string[];
  /** Where Node keeps what it has compiled; the next start then takes a third of the time. */
  readonly cache: string;
};

/** Out: the store's process, just started. */
export function startStore({ way, entry, args, cache }: StoreStart): StoreProcess {
  const env = { NODE_COMPILE_CACHE: cache, ...process.env };
  if (way.kind === 'utility') {
    return overUtilityProcess(
      utilityProcess.fork(entry, [...args], {
        env,
        stdio: 'inherit',
        serviceName: 'Grenseland store',
      }),
    );
  }
  return overChildProcess(
    fork(entry, args, {
      env,
      execPath: way.node,
      // Young objects get little room: a sixth less memory always, for an import a tenth slower at times.
      execArgv: ['--max-semi-space-size=2'],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  );
}
