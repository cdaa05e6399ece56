import { type } from '@orpc/contract';
import { z } from 'zod';
import type { SourceKind } from '../events/statement.ts';
import {
  answerId,
  criterionId,
  roundId,
  statementId,
  unitNumber,
  type AnswerId,
  type CountyNumber,
  type CriterionId,
  type IsoDate,
  type StatementId,
  type UnitNumber,
} from '../lib/ids.ts';
import { procedure } from './refused.ts';

/** One statement that stands against another. */
export type ConflictSide = {
  readonly statement: StatementId;
  readonly source: SourceKind;
  readonly informant: string | null;
  readonly date: IsoDate | null;
  readonly text: string | null;
  readonly link: string | null;
  readonly answers: readonly AnswerId[];
};

/** What a conflict was settled by, with the name of the person where it was one. */
export type SettlementView =
  | {
      readonly kind: 'person';
      readonly name: string;
      readonly time: string;
      readonly rationale: string;
      readonly answers: readonly AnswerId[];
    }
  | { readonly kind: 'judgement'; readonly answers: readonly AnswerId[] }
  | { readonly kind: 'rule'; readonly source: SourceKind; readonly answers: readonly AnswerId[] };

export type ConflictRow = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly county: CountyNumber;
  readonly countyName: string;
  readonly criterion: CriterionId;
  readonly sides: readonly ConflictSide[];
  readonly settled: boolean;
  readonly by: SettlementView | null;
};

/** Every source conflict of a round, in register order; those that are settled too. */
export type ConflictsView = {
  readonly rows: readonly ConflictRow[];
  readonly open: number;
  /** The round's order between kinds of source; empty where a person settles every conflict. */
  readonly precedence: readonly SourceKind[];
};

export const conflictContract = {
  list: procedure.input(z.strictObject({ round: roundId })).output(type<ConflictsView>()),
  /** Says which answer holds. `statements`: those that stood against each other as the form showed them. */
  settle: procedure
    .input(
      z.strictObject({
        round: roundId,
        unit: unitNumber,
        criterion: criterionId,
        answers: z.array(answerId).min(1),
        statements: z.array(statementId).min(2),
        rationale: z.string().max(20_000),
      }),
    )
    .output(type<{ readonly n: number }>()),
};
