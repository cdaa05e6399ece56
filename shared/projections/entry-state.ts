import type { Assignee, Task } from '../events/assignment.ts';
import type { ContactAttempt, ServiceContact } from '../events/event.ts';
import type { Judgement } from '../events/judgement.ts';
import type { FactSheet, LinkCheck } from '../events/obstacle.ts';
import type { PrecedentWeighing } from '../events/precedent.ts';
import type { Resolution } from '../events/resolution.ts';
import type { Settlement } from '../events/settlement.ts';
import type { Statement } from '../events/statement.ts';
import type { Comment, Contest } from '../events/thread.ts';
import type { PersonField } from '../events/person.ts';
import type { IsoDate, UnitNumber } from '../lib/ids.ts';

/** Where in the log something came from: its number, when, and whose stream. */
export type Trace = { readonly at: number; readonly time: string; readonly by: string };

export type StatementState = Statement & Trace & { readonly withdrawn: string | null };
export type JudgementState = Judgement & Trace & { readonly withdrawn: string | null };

/** A consent to publish: which fields, the day it was given and how, and where the log says so. */
export type ConsentState = Trace & {
  readonly fields: readonly PersonField[];
  readonly date: IsoDate;
  readonly how: string;
  /** Why it was withdrawn; null while it holds. */
  readonly withdrawn: (Trace & { readonly reason: string }) | null;
};
/** What the log says of the contact person behind a key; absent while nothing has been done about them. */
export type PersonStanding = {
  readonly blocked?: Trace & { readonly reason: string };
  readonly erased?: Trace & { readonly reason: string };
  readonly consents?: readonly ConsentState[];
};
export type AttemptState = ContactAttempt & Trace & { readonly standing?: PersonStanding };
export type ResolutionState = Omit<Resolution, 'by'> &
  Trace & {
    /** The name of the one who decided, or who recorded what was agreed. */
    readonly resolver: string;
    readonly withdrawn: string | null;
  };
export type SettlementState = Settlement & Trace;
export type WeighingState = Trace & {
  /** The name of the one who weighed the earlier case. */
  readonly weigher: string;
  readonly weighing: PrecedentWeighing;
};
export type CommentState = Comment &
  Trace & {
    readonly writer: string;
    /** Who settled the thread, when, and in which words; null while it is open. */
    readonly settled: (Trace & { readonly note: string }) | null;
  };
export type ContestState = Contest &
  Trace & {
    readonly answer:
      | (Trace & { readonly decision: 'endret' | 'beholdt'; readonly reason: string })
      | null;
  };
export type LinkCheckState = LinkCheck & Trace;
/** A fact sheet that was sent, and why that is not so after all; null where it is. */
export type SheetState = FactSheet & Trace & { readonly withdrawn: string | null };
export type NotReachedState = Trace & { readonly reason: string };

/** Everything the log says about one unit in one round. Disposable: rebuilt from the log bit for bit. */
export type EntryState = {
  readonly unit: UnitNumber;
  readonly statements: readonly StatementState[];
  readonly judgements: readonly JudgementState[];
  readonly attempts: readonly AttemptState[];
  readonly contact: ServiceContact | null;
  readonly notReached: NotReachedState | null;
  readonly resolutions: readonly ResolutionState[];
  readonly settlements: readonly SettlementState[];
  readonly weighings: readonly WeighingState[];
  readonly comments: readonly CommentState[];
  readonly contests: readonly ContestState[];
  /** In the order in which somebody tried them. */
  readonly linkChecks: readonly LinkCheckState[];
  readonly sheets: readonly SheetState[];
  /** Who is asked to do what with the entry. */
  readonly assigned: Readonly<Partial<Record<Task, Assignee>>>;
  /** The place in the log since which somebody has been asked to, without a break. */
  readonly assignedSince: Readonly<Partial<Record<Task, number>>>;
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
    resolutions: [],
    settlements: [],
    weighings: [],
    comments: [],
    contests: [],
    linkChecks: [],
    sheets: [],
    assigned: {},
    assignedSince: {},
    rows: [],
    history: [],
  };
}
