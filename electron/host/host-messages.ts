import { z } from 'zod';
import { refusal } from '../../shared/lib/refusal.ts';
import type { Session } from './program-options.ts';

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const kinds = z.array(
  z.strictObject({ name: z.string(), extensions: z.array(z.string()).readonly() }),
);

const session = z.strictObject({
  path: z.string().min(1).nullable(),
  unlocked: z.string().min(1).nullable(),
}) satisfies z.ZodType<Session>;

/** What a store asks of its host; one for each of the host's answers. */
export const hostRequest = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('choose-file'), title: z.string(), kinds }),
  z.strictObject({
    ask: z.literal('choose-new-file'),
    title: z.string(),
    suggestion: z.string(),
    kinds,
  }),
  z.strictObject({ ask: z.literal('choose-folder'), title: z.string() }),
  z.strictObject({ ask: z.literal('open-link'), url: z.string() }),
  z.strictObject({ ask: z.literal('protect'), secret: bytes }),
  z.strictObject({ ask: z.literal('reveal'), sealed: bytes }),
]);
export type HostRequest = z.infer<typeof hostRequest>;

/** What comes back: a path, bytes, null where there is nothing to say, or the reason why not. */
export const hostAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.union([z.string(), bytes, z.null()]) }),
  z.strictObject({ ok: z.literal(false), refusal }),
]);
export type HostAnswer = z.infer<typeof hostAnswer>;

/** From whoever runs the store. `start` comes first, and once. */
export const toStore = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('start'),
    home: z.string().min(1),
    keyStore: z.boolean(),
    resume: session.nullable(),
  }),
  z.strictObject({ kind: z.literal('host-answer'), id: z.int(), answer: hostAnswer }),
  z.strictObject({ kind: z.literal('shutdown') }),
]);
export type ToStore = z.infer<typeof toStore>;

/** From the store. `failed` is the last thing a store says that could not start. */
export const toRunner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('failed'), reason: z.string() }),
  z.strictObject({ kind: z.literal('session'), session }),
  z.strictObject({ kind: z.literal('host-request'), id: z.int(), request: hostRequest }),
]);
export type ToRunner = z.infer<typeof toRunner>;
