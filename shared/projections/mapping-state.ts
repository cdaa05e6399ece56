import { idOf, type Piece } from '../article/piece.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { LoggedEvent } from '../events/envelope.ts';
import type { EventOf } from '../events/event.ts';
import type { FrozenRelease, Minisignature, ReleaseSignature } from '../events/release.ts';
import type { Round } from '../events/round.ts';
import { withSelection, type SelectionState } from './selections.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { AdviserId, RoundId } from '../lib/ids.ts';
import { evolveKeys, type KeysState } from './keys.ts';
import { anybody, missingRoles } from './signing.ts';
import { evolveObstacles, type RequirementsState, type WaiverState } from './evolve-obstacles.ts';

/** A version of a round's codebook, and the place in the log from which it holds. */
export type CodebookVersion = {
  readonly round: RoundId;
  readonly at: number;
  readonly time: string;
  /** Whose stream it is in. */
  readonly by: string;
  readonly codebook: Codebook;
  readonly hash: string;
  /** Why it was changed; null for the one the round began with. */
  readonly reason: string | null;
};

/** One person's signature, also as minisign wants it where the release's folder holds that. */
export type SignatureState = ReleaseSignature & { readonly minisign?: Minisignature };

/** A release: what was frozen, at which place in the log, and who has signed. */
export type ReleaseState = {
  readonly frozen: FrozenRelease;
  readonly at: number;
  readonly signatures: readonly SignatureState[];
};

/** What the log says about the file as a whole; the entries are apart. */
export type MappingState = KeysState & {
  readonly name: string;
  /** Each with the codebook that holds now. */
  readonly rounds: readonly Round[];
  /** Every version there has been, in log order. */
  readonly codebooks: readonly CodebookVersion[];
  readonly releases: readonly ReleaseState[];
  /** What goes into the article, in the order in which it is numbered. */
  readonly pieces: readonly Piece[];
  /** What was last chosen of each county of a round to show its breadth. */
  readonly selections: readonly SelectionState[];
  /** What each round asks for before a release, where somebody has said so. */
  readonly requirements: readonly RequirementsState[];
  /** Every waiver there has been, in log order. */
  readonly waivers: readonly WaiverState[];
};

/** The file before its first event. */
export const emptyMapping: MappingState = {
  name: '',
  advisers: [],
  vouchings: [],
  revocations: [],
  rounds: [],
  codebooks: [],
  releases: [],
  pieces: [],
  selections: [],
  requirements: [],
  waivers: [],
};

/** In: a release. Out: whether it has the signatures it needs, in the roles it needs; then nothing about it can change. */
export function isFinal({ frozen, signatures }: ReleaseState): boolean {
  return (
    signatures.length >= frozen.required &&
    missingRoles(frozen.signing ?? anybody, signatures).length === 0
  );
}

function versionOf(
  logged: LoggedEvent,
  round: RoundId,
  { codebook, codebookHash }: Pick<Round, 'codebook' | 'codebookHash'>,
  reason: string | null,
): CodebookVersion {
  const { n: at, time, author: by } = logged;
  return { round, at, time, by, codebook, hash: codebookHash, reason };
}

function withDeactivated(
  state: MappingState,
  adviser: AdviserId,
  deactivated: string | null,
): MappingState {
  return {
    ...state,
    advisers: state.advisers.map((one) => (one.id === adviser ? { ...one, deactivated } : one)),
  };
}

function withPiece(pieces: readonly Piece[], piece: Piece): readonly Piece[] {
  const id = idOf(piece);
  return pieces.some((one) => idOf(one) === id)
    ? pieces.map((one) => (idOf(one) === id ? piece : one))
    : [...pieces, piece];
}

function signatureIn({ signature, minisign }: EventOf<'release-signed'>): SignatureState {
  return minisign === undefined ? signature : { ...signature, minisign };
}

/** One step of the fold over the file as a whole. In: the state and a logged event. Out: the state after it. */
export function evolveMapping(state: MappingState, logged: LoggedEvent): MappingState {
  const { event } = logged;
  switch (event.type) {
    case 'mapping-created':
      return { ...state, name: event.name };
    case 'adviser-joined':
    case 'key-changed':
    case 'key-vouched':
    case 'key-revoked':
      return evolveKeys(state, logged, event);
    case 'round-started':
      return {
        ...state,
        rounds: [...state.rounds, event.round],
        codebooks: [...state.codebooks, versionOf(logged, event.round.id, event.round, null)],
      };
    case 'codebook-changed':
      return {
        ...state,
        rounds: state.rounds.map((one) =>
          one.id === event.round
            ? { ...one, codebook: event.codebook, codebookHash: event.codebookHash }
            : one,
        ),
        codebooks: [...state.codebooks, versionOf(logged, event.round, event, event.reason)],
      };
    case 'signing-rule-changed':
      return {
        ...state,
        rounds: state.rounds.map((one) =>
          one.id === event.round
            ? { ...one, signatures: event.signatures, signing: event.signing }
            : one,
        ),
      };
    case 'contact-persons-asked':
      return {
        ...state,
        rounds: state.rounds.map((one) =>
          one.id === event.round ? { ...one, contactPersons: event.asked } : one,
        ),
      };
    case 'adviser-deactivated':
      return withDeactivated(state, event.adviser, event.reason);
    case 'adviser-reactivated':
      return withDeactivated(state, event.adviser, null);
    case 'selection-set': {
      const { round, by, chosen } = event;
      const selection = { ...chosen, round, by, at: logged.n, time: logged.time };
      return { ...state, selections: withSelection(state.selections, selection) };
    }
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
            ? { ...one, signatures: [...one.signatures, signatureIn(event)] }
            : one,
        ),
      };
    case 'release-requirements-set':
    case 'obstacle-waived':
    case 'waiver-withdrawn':
      return { ...state, ...evolveObstacles(state, logged, event) };
    case 'piece-saved':
      return { ...state, pieces: withPiece(state.pieces, event.piece) };
    case 'piece-removed':
      return { ...state, pieces: state.pieces.filter((one) => idOf(one) !== event.id) };
    case 'pieces-arranged':
      return {
        ...state,
        pieces: state.pieces.toSorted(
          (one, other) => event.order.indexOf(idOf(one)) - event.order.indexOf(idOf(other)),
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
    case 'assigned':
    case 'resolved':
    case 'resolution-withdrawn':
    case 'conflict-settled':
    case 'precedent-weighed':
    case 'commented':
    case 'comment-settled':
    case 'comment-reopened':
    case 'entry-contested':
    case 'contest-answered':
    case 'link-checked':
    case 'fact-sheet-sent':
    case 'fact-sheet-withdrawn':
    case 'person-blocked':
    case 'person-unblocked':
    case 'person-erased':
    case 'person-consented':
    case 'consent-withdrawn':
      return state;
    default:
      return assertNever(event);
  }
}

/** In: the state and a round's id. Out: the round, or undefined. */
export function roundById(state: MappingState, id: RoundId): Round | undefined {
  return state.rounds.find((one) => one.id === id);
}
