import type { AgreementItem } from '../agreement/agreement-items.ts';
import type { AgreementReport } from '../agreement/agreement-report.ts';
import type { Agreement } from '../agreement/agreement-schema.ts';
import type { UnitNumber } from '../lib/ids.ts';

/** Every statistic of one thing that was judged: over all, and for each two who judged the same units. */
export type ItemAgreement = {
  readonly item: AgreementItem;
  readonly overall: AgreementReport;
  readonly pairs: readonly AgreementReport[];
};

/**
 * How many first votes there are, and how they came about. Of those on units judged by at least two: `first` had
 * nobody else's judgement before it; `independent`: the program kept the others' from the judge; `notIndependent`: the
 * judge could have seen one; `unknown`: imported, or from before it was noted.
 */
export type FirstVoteCount = {
  readonly units: number;
  readonly votes: number;
  readonly compared: {
    readonly units: number;
    readonly votes: number;
    readonly first: number;
    readonly independent: number;
    readonly notIndependent: number;
    readonly unknown: number;
  };
};

/**
 * How far those who judged the same units agree, from first votes only. The first three are what the `agreement`
 * command promises; `items` holds everything.
 */
export type AgreementView = {
  readonly outcome: Agreement;
  readonly borderline: Agreement;
  readonly criteria: Readonly<Record<string, Agreement>>;
  readonly firstVotes: FirstVoteCount;
  /** Everybody who has judged something, as the names sort. */
  readonly judges: readonly string[];
  /** What is still open beside, and units whose judgements are kept from the one who asks. */
  readonly open: {
    readonly awaitingSecond: number;
    readonly toResolve: number;
    readonly heldBack: number;
  };
  /** Two who both judged something, but no unit in common. */
  readonly withoutOverlap: readonly (readonly [string, string])[];
  readonly items: readonly ItemAgreement[];
};

/** The units behind one cell of a table. */
export type AgreementCell = readonly { readonly unit: UnitNumber; readonly name: string }[];
