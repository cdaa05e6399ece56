import type { EventOf } from '../events/event.ts';
import type { AdviserId } from '../lib/ids.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { LoggedEvent } from '../events/envelope.ts';
import { judgeKey } from './votes.ts';

/** An adviser as the log knows one: whose stream, under which name and key. */
export type AdviserState = {
  readonly id: AdviserId;
  readonly name: string;
  readonly title: string;
  /** Ed25519 public key, 32 raw bytes in base64. */
  readonly key: string;
  /** Why the adviser no longer works here; null while they do. What they did stays. */
  readonly deactivated: string | null;
  /** The same person's key before this one, whose stream has ended. */
  readonly succeeds?: AdviserId;
  /** The key that the person goes on under; this stream has ended. */
  readonly successor?: AdviserId;
};

/** That somebody answers for whose a key is. */
export type VouchingState = Omit<EventOf<'key-vouched'>, 'type'> & {
  readonly at: number;
  readonly time: string;
  /** In whose stream. */
  readonly author: string;
};

/** That a key is not to be trusted any longer. */
export type RevocationState = Omit<EventOf<'key-revoked'>, 'type'> & {
  readonly at: number;
  readonly time: string;
};

/** What the log says about keys, beside whose they are. */
export type KeysState = {
  readonly advisers: readonly AdviserState[];
  readonly vouchings: readonly VouchingState[];
  readonly revocations: readonly RevocationState[];
};

export type KeyEvent = Extract<
  LoggedEvent['event'],
  { readonly type: 'adviser-joined' | 'key-changed' | 'key-vouched' | 'key-revoked' }
>;

function withJoined(
  advisers: readonly AdviserState[],
  { adviser: id, name, title, key, succeeds }: EventOf<'adviser-joined'>,
): readonly AdviserState[] {
  const before = advisers.find((one) => one.id === succeeds);
  // Both have to say so: the stream that ends, and the one that begins.
  const goesOn = before?.successor === id && judgeKey(before.name) === judgeKey(name);
  const joined = { id, name, title, key, deactivated: null };
  return [...advisers, goesOn && before ? { ...joined, succeeds: before.id } : joined];
}

/** One step of the fold over what is known of keys. In: the state, where in the log, the event. Out: the state after it. */
export function evolveKeys<T extends KeysState>(
  state: T,
  { n: at, time, author }: LoggedEvent,
  event: KeyEvent,
): T {
  switch (event.type) {
    case 'adviser-joined':
      return { ...state, advisers: withJoined(state.advisers, event) };
    case 'key-changed':
      return {
        ...state,
        advisers: state.advisers.map((one) =>
          one.id === author ? { ...one, successor: event.to } : one,
        ),
      };
    case 'key-vouched': {
      const { type: _, ...rest } = event;
      return { ...state, vouchings: [...state.vouchings, { ...rest, at, time, author }] };
    }
    case 'key-revoked': {
      const { type: _, ...rest } = event;
      return { ...state, revocations: [...state.revocations, { ...rest, at, time }] };
    }
    default:
      return assertNever(event);
  }
}

/**
 * What a key may do in the file. `active`: everything. `replaced`: its person goes on under another. `revoked`: nothing
 * more. `unvouched`: it has the name of one whose key is another, and nobody has answered for it.
 */
export type KeyStanding = 'active' | 'replaced' | 'revoked' | 'unvouched';

type Who = { readonly id: AdviserId; readonly name: string };

/** In: the state, a key's author. Out: how the key was revoked; undefined where it was not. */
export function revocationOf(
  { revocations }: Pick<KeysState, 'revocations'>,
  id: AdviserId,
): RevocationState | undefined {
  return revocations.find((one) => one.adviser === id);
}

/** In: the state, a key's author. Out: who has answered for it, one a person, in the order in which they did. */
export function vouchersOf(
  { vouchings, revocations }: Pick<KeysState, 'vouchings' | 'revocations'>,
  id: AdviserId,
): readonly VouchingState[] {
  const asked = vouchings.filter((one) => one.adviser === id);
  // Words under a key that is not to be relied upon from then on answer for nothing.
  return asked.filter(
    (one) => !revocations.some((gone) => gone.adviser === one.author && gone.from <= one.time),
  );
}

/** In: the state, a name. Out: the first in the file to have it; undefined where nobody has. */
export function firstNamed(
  { advisers }: Pick<KeysState, 'advisers'>,
  name: string,
): AdviserState | undefined {
  return advisers.find((one) => judgeKey(one.name) === judgeKey(name));
}

/** In: the state, who has a key, also one that has done nothing in the file. Out: what the key may do. */
export function standingOfKey(mapping: KeysState, { id, name }: Who): KeyStanding {
  if (revocationOf(mapping, id) !== undefined) return 'revoked';
  const own = mapping.advisers.find((one) => one.id === id);
  if (own?.successor !== undefined) return 'replaced';
  if (own?.succeeds !== undefined) return 'active';
  // Named as the next one by the stream before, and about to begin.
  const before = mapping.advisers.find((one) => one.successor === id);
  if (before !== undefined && judgeKey(before.name) === judgeKey(name)) return 'active';
  const first = firstNamed(mapping, name);
  if (first === undefined || first.id === id) return 'active';
  const answered = vouchersOf(mapping, id).some((one) => judgeKey(one.name) === judgeKey(name));
  return answered ? 'active' : 'unvouched';
}

/**
 * Whether a stream is one's own: of the same key, of one that it has followed, or of one that others have answered for.
 * In: the state, who asks, whose stream it is. Out: the answer.
 */
export function isOwnStream(mapping: KeysState, own: AdviserId, author: string): boolean {
  if (own === author) return true;
  const named = (id: string) => mapping.advisers.find((adviser) => adviser.id === id);
  const [first, second] = [named(own), named(author)];
  return (
    first !== undefined &&
    second !== undefined &&
    judgeKey(first.name) === judgeKey(second.name) &&
    [first, second].every((who) => standingOfKey(mapping, who) !== 'unvouched')
  );
}

/**
 * In: the state, who asks, also under a key that has done nothing in the file yet. Out: their other keys in the file,
 * the newest first; none where nobody has answered for the one they use, or it is revoked.
 */
export function earlierKeys(mapping: KeysState, who: Who): readonly AdviserId[] {
  if (standingOfKey(mapping, who) !== 'active') return [];
  return mapping.advisers
    .filter(
      (one) =>
        one.id !== who.id &&
        judgeKey(one.name) === judgeKey(who.name) &&
        standingOfKey(mapping, one) !== 'unvouched',
    )
    .map((one) => one.id)
    .toReversed();
}

/** In: the state. Out: the people in the file, each once, under the key they use now, in the order in which they came. */
export function peopleIn(mapping: KeysState): readonly AdviserState[] {
  const people = new Map<string, AdviserState>();
  for (const one of mapping.advisers) {
    const key = judgeKey(one.name);
    if (!people.has(key) || standingOfKey(mapping, one) === 'active') people.set(key, one);
  }
  return [...people.values()];
}
