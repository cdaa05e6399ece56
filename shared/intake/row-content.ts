import type { Profile } from '../codebook/profile.ts';
import type { SourceKind } from '../events/statement.ts';
import type { CriterionId, IsoDate, UnitNumber } from '../lib/ids.ts';
import type { UnitIndex } from '../register/unit-index.ts';
import type { CheckedJudgement } from '../rules/check-judgement.ts';
import type { judgementChecker } from './judgement-checker.ts';
import type { HeldPersons } from './row-personal.ts';

/** What a row says, before it gets its ids. */
export type RowContent = {
  readonly unit: UnitNumber;
  readonly statement: StatementContent | null;
  readonly judgement: JudgementContent | null;
  readonly notReached: boolean;
};

export type StatementContent = {
  readonly source: SourceKind;
  readonly date: IsoDate | null;
  readonly informant: string | null;
  readonly text: string | null;
  readonly link: string | null;
  readonly answers: Profile;
  readonly readByJudge: boolean;
};

export type JudgementContent = CheckedJudgement & {
  /** Criteria that the row says were not asked. */
  readonly notAsked: readonly CriterionId[];
  readonly judge: string;
  readonly date: IsoDate | null;
};

/** What reading a row takes. */
export type RowContext = {
  readonly check: ReturnType<typeof judgementChecker>;
  /** Whom no row may mention. */
  readonly held: HeldPersons;
  readonly unitIndex: UnitIndex;
  readonly registerDate: IsoDate;
  /** The kind of source where the row does not say. */
  readonly sourceDefault: SourceKind;
  /** Who judged where the row does not say. */
  readonly importer: string;
};
