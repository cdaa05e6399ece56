import type { LoggedEvent } from '../events/envelope.ts';
import type { FrozenRelease, ReleaseSignature } from '../events/release.ts';
import type { Round } from '../events/round.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { AdviserId, RoundId } from '../lib/ids.ts';

/** An adviser as the log knows one: whose stream, under which name and key. */
export type AdviserState = {
  readonly id: AdviserId;
  readonly name: string;
  readonly title: string;
  /** Ed25519 public key, 32 raw bytes in base64. */
  readonly key: string;
};

/** A release: what was frozen, at which place in the log, and who has signed. */
export type ReleaseState = {
  readonly frozen: FrozenRelease;
  readonly at: number;
  readonly signatures: readonly ReleaseSignature[];
};

/** What the log says about the file as a whole; the entries are apart. */
export type MappingState = {
  readonly name: string;
  readonly advisers: readonly AdviserState[];
  readonly rounds: readonly Round[];
  readonly releases: readonly ReleaseState[];
};

/** The file before its first event. */
export const emptyMapping: MappingState = { name: '', advisers: [], rounds: [], releases: [] };

/** In: a release. Out: whether it has the signatures it needs; then nothing about it can change. */
export function isFinal(release: ReleaseState): boolean {
  return release.signatures.length >= release.frozen.required;
}

/** One step of the fold over the file as a whole. In: the state and a logged event. Out: the state after it. */
export function evolveMapping(state: MappingState, logged: LoggedEvent): MappingState {
  const { event } = logged;
  switch (event.type) {
    case 'mapping-created':
      return { ...state, name: event.name };
    case 'adviser-joined':
      return {
        ...state,
        advisers: [
          ...state.advisers,
          { id: event.adviser, name: event.name, title: event.title, key: event.key },
        ],
      };
    case 'round-started':
      return { ...state, rounds: [...state.rounds, event.round] };
    case 'release-frozen': {
      const kept = state.releases.filter((one) => one.frozen.number !== event.release.number);
      return {
        ...state,
        releases: [...kept, { frozen: event.release, at: logged.n, signatures: [] }],
      };
    }
    case 'release-signed':
      return {
        ...state,
        releases: state.releases.map((one) =>
          one.frozen.number === event.number && one.frozen.candidate === event.candidate
            ? { ...one, signatures: [...one.signatures, event.signature] }
            : one,
        ),
      };
    case 'rows-imported':
    case 'statement-added':
    case 'statement-withdrawn':
    case 'contact-attempted':
    case 'service-contact-set':
    case 'not-reached-marked':
    case 'not-reached-withdrawn':
    case 'judged':
    case 'judgement-withdrawn':
      return state;
    default:
      return assertNever(event);
  }
}

/** In: the state and a round's id. Out: the round, or undefined. */
export function roundById(state: MappingState, id: RoundId): Round | undefined {
  return state.rounds.find((one) => one.id === id);
}
