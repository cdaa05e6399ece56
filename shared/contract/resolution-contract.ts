import { type } from '@orpc/contract';
import { z } from 'zod';
import type { Assignee } from '../events/assignment.ts';
import { resolution, type Resolution } from '../events/resolution.ts';
import {
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

/** Everything that acts answers with the number the log has come to. */
const done = type<{ readonly n: number }>();

export const resolutionContract = {
  list: procedure.input(z.strictObject({ round: roundId })).output(type<ResolutionsView>()),
  /** Settles judgements that differ. `between`: everybody's current judgement as the form showed them. */
  resolve: procedure
    .input(
      z.strictObject({
        round: roundId,
        unit: unitNumber,
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
        round: roundId,
        unit: unitNumber,
        resolution: resolutionId,
        reason: z.string().max(20_000),
      }),
    )
    .output(done),
};
