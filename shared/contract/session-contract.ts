import { eventIterator, type } from '@orpc/contract';
import { z } from 'zod';
import { adviserId } from '../lib/ids.ts';
import { procedure } from './refused.ts';
import type { AdviserView, CheckingView, SessionView } from './views.ts';

const text = z.string().trim().max(200);

export const sessionContract = {
  /** Who is here and what is open. */
  state: procedure.output(type<SessionView>()),
  /** Makes a key for an adviser new to this machine and unlocks it. `passphrase` null: the key store. */
  createAdviser: procedure
    .input(z.strictObject({ name: text.min(1), title: text, passphrase: z.string().nullable() }))
    .output(type<AdviserView>()),
  unlock: procedure
    .input(z.strictObject({ adviser: adviserId, passphrase: z.string().nullable() }))
    .output(type<AdviserView>()),
  lock: procedure.output(type<null>()),
  /** Shows a source's web page in the person's own browser; http and https only. */
  openLink: procedure.input(z.strictObject({ url: z.string().max(2000) })).output(type<null>()),
  /** The one push: the log is at n. Ends when the store closes. */
  changes: procedure.output(eventIterator(type<{ n: number }>())),
  /** How far the check of a long log has come that goes on while the mapping is in use; null where there is none. */
  checking: procedure.output(eventIterator(type<CheckingView | null>())),
  /** Values the program remembers between starts: theme, density, the last round. */
  setting: procedure
    .input(z.strictObject({ key: z.string().max(80) }))
    .output(type<string | null>()),
  remember: procedure
    .input(z.strictObject({ key: z.string().max(80), value: z.string().max(20_000) }))
    .output(type<null>()),
};
