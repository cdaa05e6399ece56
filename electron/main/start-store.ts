import { fork } from 'node:child_process';
import { utilityProcess } from 'electron';
import {
  overChildProcess,
  overUtilityProcess,
  type StoreProcess,
} from '../host/store-transport.ts';
import type { StoreWay } from './store-way.ts';

/** In: a bundle that waits for its runner, and its arguments. Out: its process, just started. */
export function startStore(way: StoreWay, entry: string, args: readonly string[]): StoreProcess {
  if (way.kind === 'utility') {
    return overUtilityProcess(
      utilityProcess.fork(entry, [...args], { stdio: 'inherit', serviceName: 'Grenseland store' }),
    );
  }
  return overChildProcess(
    fork(entry, args, {
      execPath: way.node,
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  );
}
