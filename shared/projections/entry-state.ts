import type { ContactAttempt, ServiceContact } from '../events/event.ts';
import type { Judgement } from '../events/judgement.ts';
import type { Statement } from '../events/statement.ts';
import type { UnitNumber } from '../lib/ids.ts';

/** Where in the log something came from: its number, when, and whose stream. */
export type Trace = { readonly at: number; readonly time: string; readonly by: string };

export type StatementState = Statement & Trace & { readonly withdrawn: string | null };
export type JudgementState = Judgement & Trace & { readonly withdrawn: string | null };
export type AttemptState = ContactAttempt & Trace;
export type NotReachedState = Trace & { readonly reason: string };

/** Everything the log says about one unit in one round. Disposable: rebuilt from the log bit for bit. */
export type EntryState = {
  readonly unit: UnitNumber;
  readonly statements: readonly StatementState[];
  readonly judgements: readonly JudgementState[];
  readonly attempts: readonly AttemptState[];
  readonly contact: ServiceContact | null;
  readonly notReached: NotReachedState | null;
  /** Keys of imported rows, so that the same row is never stored twice. */
  readonly rows: readonly string[];
  /** The numbers of the events that changed the entry, in log order. */
  readonly history: readonly number[];
};

/** In: a unit's number. Out: the entry before anything is known of it. */
export function emptyEntry(unit: UnitNumber): EntryState {
  return {
    unit,
    statements: [],
    judgements: [],
    attempts: [],
    contact: null,
    notReached: null,
    rows: [],
    history: [],
  };
}
