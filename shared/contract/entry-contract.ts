import { type } from '@orpc/contract';
import { z } from 'zod';
import { profile } from '../codebook/profile.ts';
import { contactAttempt, serviceContact } from '../events/event.ts';
import { reasonCode } from '../events/judgement.ts';
import { sourceKind } from '../events/statement.ts';
import {
  criterionId,
  isoDate,
  judgementId,
  outcomeId,
  roundId,
  statementId,
  unitNumber,
} from '../lib/ids.ts';
import { contactPerson } from './person-contract.ts';
import { procedure } from './refused.ts';

const inEntry = { round: roundId, unit: unitNumber };
const longText = z.string().max(20_000);

/** Everything that acts answers with the number the log has come to. */
const done = type<{ readonly n: number }>();

const givenMark = z.strictObject({
  criterion: criterionId.nullable(),
  alternative: outcomeId.nullable(),
  rationale: longText,
  reasons: z.array(reasonCode),
});

export const draft = z.strictObject({
  answers: profile,
  outcome: outcomeId.nullable(),
  mark: givenMark.nullable(),
  rationale: longText,
});

const newStatement = z.strictObject({
  source: sourceKind,
  date: isoDate.nullable(),
  informant: z.string().max(200).nullable(),
  text: longText.nullable(),
  link: z.string().max(2000).nullable(),
  answers: profile,
});

export const entryContract = {
  /** Saves a judgement. `replaces`: the judge's own current judgement as the form showed it, else it is refused. */
  judge: procedure
    .input(z.strictObject({ ...inEntry, ...draft.shape, replaces: judgementId.nullable() }))
    .output(type<{ readonly n: number; readonly judgement: string }>()),
  /** Takes back one's own current judgement; a new event, nothing is removed. */
  withdrawJudgement: procedure.input(z.strictObject({ ...inEntry, reason: longText })).output(done),
  addStatement: procedure
    .input(z.strictObject({ ...inEntry, statement: newStatement }))
    .output(done),
  withdrawStatement: procedure
    .input(z.strictObject({ ...inEntry, statement: statementId, reason: longText }))
    .output(done),
  /** `person`, where given, goes into the personal data and never into the log. */
  addAttempt: procedure
    .input(
      z.strictObject({
        ...inEntry,
        attempt: contactAttempt.omit({ person: true }),
        person: contactPerson.nullable(),
        /** That the texts of the log which mention the person already are known. Without it: `person-in-log`. */
        knownInLog: z.boolean().optional(),
      }),
    )
    .output(done),
  setContact: procedure.input(z.strictObject({ ...inEntry, contact: serviceContact })).output(done),
  markNotReached: procedure.input(z.strictObject({ ...inEntry, reason: longText })).output(done),
  withdrawNotReached: procedure
    .input(z.strictObject({ ...inEntry, reason: longText }))
    .output(done),
  saveDraft: procedure.input(z.strictObject({ ...inEntry, draft })).output(type<null>()),
  discardDraft: procedure.input(z.strictObject(inEntry)).output(type<null>()),
};
