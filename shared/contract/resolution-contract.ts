import { type } from '@orpc/contract';
import { z } from 'zod';
import type { Assignee } from '../events/assignment.ts';
import { resolution, type Resolution } from '../events/resolution.ts';
import {
  answerId,
  criterionId,
  judgementId,
  resolutionId,
  roundId,
  unitNumber,
  type CountyNumber,
  type JudgementId,
  type OutcomeId,
  type ResolutionId,
  type UnitNumber,
} from '../lib/ids.ts';
import type { Differences } from '../projections/differences.ts';
import { draft } from './entry-contract.ts';
import { procedure } from './refused.ts';

/** The judgement of one judge that counts now, and the first that one gave, which is kept for ever. */
export type VoteOf = {
  readonly judge: string;
  readonly current: JudgementId;
  readonly first: JudgementId;
  readonly outcome: OutcomeId;
  readonly borderline: boolean;
};

/** An entry whose judgements differ, or did before they were resolved. */
export type ResolutionRow = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly county: CountyNumber;
  readonly countyName: string;
  readonly votes: readonly VoteOf[];
  readonly differences: Differences;
  /** What stands; null while it is to be resolved. */
  readonly resolution: {
    readonly id: ResolutionId;
    readonly way: Resolution['way'];
    /** The one who decided, or those who agreed. */
    readonly by: readonly string[];
    readonly time: string;
    readonly outcome: OutcomeId;
    readonly borderline: boolean;
  } | null;
  /** It was resolved, and a later judgement says otherwise. */
  readonly reopened: boolean;
  /** Who is asked to resolve it; null where nobody is. */
  readonly asked: Assignee | null;
  /** Whether the one who looks may decide it alone, may record an agreement, may take the resolution back. */
  readonly may: { readonly decide: boolean; readonly agree: boolean; readonly withdraw: boolean };
};

export type ResolutionsView = {
  /** In register order, those that are resolved too. */
  readonly rows: readonly ResolutionRow[];
  readonly open: number;
  /** How many stand that one person decided, and how many that were agreed on. */
  readonly decided: number;
  readonly agreed: number;
  /** Who may decide alone: a third person, or one of the judges as well. */
  readonly resolver: 'third' | 'any';
};

/** What somebody has begun to choose between judgements that differ. Kept outside the log; survives a crash. */
export const begunChoice = draft.extend({
  /** The judgements it is a choice between; of no use where others stand. */
  between: z.array(judgementId).min(1),
  /** An empty list: the criterion is to stand unanswered. One without a key is not chosen yet. */
  answers: z.record(criterionId, z.array(answerId).readonly()),
  /** `open`: nobody has said whether it is borderline. */
  mark: z.union([draft.shape.mark, z.literal('open')]),
});
export type BegunChoice = z.infer<typeof begunChoice>;

const inEntry = { round: roundId, unit: unitNumber };

/** Everything that acts answers with the number the log has come to. */
const done = type<{ readonly n: number }>();

export const resolutionContract = {
  list: procedure.input(z.strictObject({ round: roundId })).output(type<ResolutionsView>()),
  /** What the one who asks has begun to choose in an entry; null where they have not. */
  begun: procedure.input(z.strictObject(inEntry)).output(type<BegunChoice | null>()),
  /** Keeps it; null: there is nothing to keep any more. */
  keepBegun: procedure
    .input(z.strictObject({ ...inEntry, choice: begunChoice.nullable() }))
    .output(type<null>()),
  /** Settles judgements that differ. `between`: everybody's current judgement as the form showed them. */
  resolve: procedure
    .input(
      z.strictObject({
        ...inEntry,
        way: resolution.shape.way,
        together: z.array(z.string().max(200)).max(50),
        between: z.array(judgementId).min(1),
        ...draft.shape,
      }),
    )
    .output(type<{ readonly n: number; readonly resolution: ResolutionId }>()),
  /** Takes a resolution back; a new event, nothing is removed. */
  withdraw: procedure
    .input(
      z.strictObject({
        ...inEntry,
        resolution: resolutionId,
        reason: z.string().max(20_000),
      }),
    )
    .output(done),
};
