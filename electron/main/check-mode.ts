import { setTimeout as wait } from 'node:timers/promises';
import type { Workplace } from './workplace.ts';

/** A machine that has not shown a window by then will not. Milliseconds. */
const limitMs = 60_000;

export type StartCheck = { readonly window: boolean; readonly store: boolean };

/**
 * `--check-start`: In: a workplace just opened. Out: whether its page was shown and its store
 * answered; what the package's own test and support ask first.
 */
export async function checkStart(workplace: Workplace): Promise<StartCheck> {
  const within = (sign: Promise<void>): Promise<boolean> =>
    Promise.race([sign.then(() => true), wait(limitMs, false, { ref: false })]);
  const [window, store] = await Promise.all([within(workplace.shown), within(workplace.ready)]);
  return { window, store };
}
