import { type } from '@orpc/contract';
import { z } from 'zod';
import { profile } from '../codebook/profile.ts';
import type { Outcome } from '../codebook/codebook.ts';
import type { PrecedentWeighing } from '../events/precedent.ts';
import {
  criterionId,
  judgementId,
  roundId,
  unitNumber,
  type CriterionId,
  type JudgementId,
  type OutcomeId,
  type RoundId,
  type UnitNumber,
} from '../lib/ids.ts';
import type { CasebookDocument } from '../precedent/casebook.ts';
import type { WhyShown } from '../precedent/why-shown.ts';
import { procedure } from './refused.ts';

/** An outcome as it is drawn: its badge's words and colour come from the codebook it was decided under. */
export type OutcomeView = Pick<Outcome, 'label' | 'short' | 'tone'> & { readonly id: OutcomeId };

/** A criterion that two cases answer differently, with the answers in words. */
export type DifferingView = {
  readonly criterion: CriterionId;
  readonly label: string;
  readonly here: string;
  readonly there: string;
};

/** What somebody made of an earlier case in the entry asked about. */
export type WeighingView = {
  readonly stance: PrecedentWeighing['stance'];
  readonly words: string | null;
  readonly weigher: string;
  readonly own: boolean;
  readonly time: string;
};

/** Which entry of which round, as it is named. */
export type PlaceView = {
  readonly round: RoundId;
  readonly roundName: string;
  readonly unit: UnitNumber;
  readonly name: string;
};

/** An earlier case, what was decided and why, and why it is shown. */
export type PrecedentView = PlaceView & {
  readonly judgement: JudgementId;
  readonly outcome: OutcomeView;
  readonly borderline: {
    readonly criterion: CriterionId;
    readonly label: string;
    readonly alternative: string;
    readonly rationale: string;
  } | null;
  readonly rationale: string | null;
  readonly by: string;
  /** The day it was decided. */
  readonly date: string;
  /** How near, from 0 to 1, unrounded. */
  readonly score: number;
  /** The weighted share of the compared criteria that are answered differently, unrounded; null where none is compared. */
  readonly distance: number | null;
  readonly why: readonly WhyShown[];
  /** The same in words, one each. */
  readonly whyWords: readonly string[];
  readonly differing: readonly DifferingView[];
  readonly weighings: readonly WeighingView[];
  /** True where somebody has overruled it and nobody has judged it anew. */
  readonly overruled: boolean;
};

export type PrecedentsView = {
  readonly precedents: readonly PrecedentView[];
  /** How many cases the asker may see that could be like it: borderline, or decided with a rationale. */
  readonly cases: number;
};

/** Cases with the same answers and different outcomes. */
export type InconsistencyView = {
  readonly cases: readonly (PlaceView & { readonly outcome: OutcomeView })[];
};

export type OverruledView = PlaceView & {
  readonly in: PlaceView;
  readonly weigher: string;
  readonly time: string;
  readonly rationale: string;
};

/** What cases say of each other in a round, and between it and the others of the file. */
export type ConsistencyView = {
  readonly inconsistencies: readonly InconsistencyView[];
  readonly overruled: readonly OverruledView[];
};

const inEntry = { round: roundId, unit: unitNumber };
const longText = z.string().max(20_000);

/** The judgement as it stands in the form, so that the cases follow what is being answered. */
const asForm = z.strictObject({
  answers: profile,
  doubt: criterionId.nullable(),
  words: longText,
});

export const casebookFormat = z.enum(['docx', 'html']);
export type CasebookFormat = z.infer<typeof casebookFormat>;

export const precedentContract = {
  /**
   * The earlier cases most like an entry. `form` null: as the asker's own judgement has it, else what the sources say.
   * `as`: as that adviser may see them, whoever asks; nobody sees more by it.
   */
  near: procedure
    .input(
      z.strictObject({
        ...inEntry,
        form: asForm.nullable(),
        limit: z.int().min(1).max(50),
        as: z.string().max(200).optional(),
      }),
    )
    .output(type<PrecedentsView>()),
  /** Follows, distinguishes or overrules an earlier case. `words`: the facts that differ, or the rationale. */
  weigh: procedure
    .input(
      z.strictObject({
        ...inEntry,
        stance: z.enum(['folger', 'skiller', 'fraviker']),
        precedent: z.strictObject({ ...inEntry, judgement: judgementId }),
        words: longText,
      }),
    )
    .output(type<{ readonly n: number }>()),
  consistency: procedure.input(z.strictObject({ round: roundId })).output(type<ConsistencyView>()),
  casebook: procedure.input(z.strictObject({ round: roundId })).output(type<CasebookDocument>()),
  /** Writes the casebook. Null: the dialog was closed. */
  exportCasebook: procedure
    .input(
      z.strictObject({
        round: roundId,
        formats: z.array(casebookFormat).min(1),
        folder: z.string().min(1).nullable(),
      }),
    )
    .output(type<{ readonly folder: string; readonly files: readonly string[] } | null>()),
};
