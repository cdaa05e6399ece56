import { type } from '@orpc/contract';
import { z } from 'zod';
import { assignee, task } from '../events/assignment.ts';
import { criterionId, isoDate, roundId, unitNumber, type UnitNumber } from '../lib/ids.ts';
import type { RefusalCode } from '../lib/refusal-code.ts';
import { procedure } from './refused.ts';
import type { QueueRow } from './views.ts';

/** Of each facet any of these values; facets that are not named let everything through. */
const choice = z.record(z.string().max(120), z.array(z.string().max(200)).max(500));

export type FacetView = {
  readonly id: string;
  /** Values that nobody has are left out. Sorted as they stand in the codebook, in the register, or by name. */
  readonly values: readonly { readonly id: string; readonly count: number }[];
};

/** What a choice leaves of a round, a part of the rows at a time. */
export type ListView = {
  readonly total: number;
  readonly registered: number;
  readonly facets: readonly FacetView[];
  readonly rows: readonly QueueRow[];
};

/** What can be done to many entries at once, each under the same rules as alone. */
const manyAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('assign'), task, to: assignee.nullable() }),
  z.strictObject({ kind: z.literal('not-reached'), reason: z.string().max(20_000) }),
  z.strictObject({
    kind: z.literal('comment'),
    criterion: criterionId.nullable(),
    to: z.string().max(200).nullable(),
    text: z.string().max(20_000),
    due: isoDate.nullable(),
  }),
]);
export type ManyAct = z.infer<typeof manyAct>;

/** An entry on which it was not done, and why. */
export type NotDone = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly code: RefusalCode;
  readonly message: string;
};

const chosen = { round: roundId, choice, search: z.string().max(200) };

export const listsContract = {
  list: procedure
    .input(
      z.strictObject({
        ...chosen,
        from: z.int().min(0),
        limit: z.int().min(0).max(1_000),
      }),
    )
    .output(type<ListView>()),
  /** All that a choice leaves, in register order; for acting on them. */
  units: procedure.input(z.strictObject(chosen)).output(type<readonly UnitNumber[]>()),
  /** Does the same to each of the entries, as if it were alone. What is refused is told; the others are done. */
  actOnMany: procedure
    .input(
      z.strictObject({
        round: roundId,
        units: z.array(unitNumber).min(1).max(5_000),
        act: manyAct,
      }),
    )
    .output(type<{ readonly done: number; readonly refused: readonly NotDone[] }>()),
};
