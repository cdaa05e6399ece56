import { type } from '@orpc/contract';
import { z } from 'zod';
import { assignee, task } from '../events/assignment.ts';
import { adviserId, roundId, unitNumber, type AdviserId } from '../lib/ids.ts';
import { procedure } from './refused.ts';

/** Somebody who can be asked to do something with an entry. */
export type ColleagueView = {
  /** The stream in the open file; null for a colleague on this machine who has done nothing in it yet. */
  readonly id: AdviserId | null;
  readonly name: string;
  readonly title: string;
  /** Why they no longer work here; null while they do. */
  readonly deactivated: string | null;
  /** How many entries are asked of them in the round and not done. */
  readonly open: number;
};

/** Everything that acts answers with the number the log has come to. */
const done = type<{ readonly n: number }>();

const reason = z.string().max(2000);

export const secondContract = {
  /** Everybody who can be asked, and those who no longer can, by name. */
  people: procedure
    .input(z.strictObject({ round: roundId }))
    .output(type<readonly ColleagueView[]>()),
  /** Asks somebody to judge, judge second or resolve; `to` null: nobody any longer. */
  assign: procedure
    .input(z.strictObject({ round: roundId, unit: unitNumber, task, to: assignee.nullable() }))
    .output(done),
  /** Takes an adviser out of the file; what they did stays. */
  deactivate: procedure.input(z.strictObject({ adviser: adviserId, reason })).output(done),
  reactivate: procedure.input(z.strictObject({ adviser: adviserId, reason })).output(done),
};
