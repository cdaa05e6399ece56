import type { Codebook } from '../codebook/codebook.ts';
import type { Profile } from '../codebook/profile.ts';
import type { BorderlineMark } from '../events/judgement.ts';
import type { AnswerId, CountyNumber, CriterionId, OutcomeId, UnitNumber } from '../lib/ids.ts';
import type { EntryStanding } from '../projections/entry-reading.ts';
import type { TableCell } from '../release/table-value.ts';

/** A source as a release tells of it. Its kind is a text: a later program may know more kinds. */
export type ReadSource = {
  readonly kind: string;
  readonly date: string;
  readonly informant: string;
  readonly link: string;
  readonly text: string;
};

/** How the public reaches the service; empty where it is not told. */
export type ReadContact = {
  readonly department: string;
  readonly phone: string;
  readonly email: string;
  readonly link: string;
};

/** A conflict between sources that was settled: which answer holds, who said so, when, and why. */
export type ReadSettlement = {
  readonly criterion: CriterionId;
  /** `person`: by a word on the sources; `judgement`: by a judgement that says why. */
  readonly way: string;
  readonly by: string;
  readonly date: string;
  readonly answers: readonly AnswerId[];
  readonly why: string;
};

/** What a release publishes of one unit. */
export type ReadEntry = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly county: CountyNumber;
  readonly countyName: string;
  readonly standing: EntryStanding;
  readonly outcome: OutcomeId | null;
  readonly borderline: BorderlineMark | null;
  readonly rationale: string;
  readonly answers: Profile;
  readonly notAsked: readonly CriterionId[];
  readonly sources: readonly ReadSource[];
  readonly contact: ReadContact;
  /** In the order of the codebook. */
  readonly settled: readonly ReadSettlement[];
};

/** A judgement or a resolution that a release rests on: who, when, why. */
export type ReadDecision = {
  readonly id: string;
  readonly unit: UnitNumber;
  readonly by: readonly string[];
  readonly date: string;
  readonly outcome: string;
  readonly why: string;
};

/** Which units show the breadth of a county. */
export type ReadSelection = {
  readonly county: CountyNumber;
  readonly countyName: string;
  readonly units: readonly UnitNumber[];
  /** Who chose them, as what, when and why; null where it follows from the judgements. */
  readonly saved: {
    readonly criteria: readonly CriterionId[];
    readonly note: string;
    readonly by: string;
    readonly date: string;
  } | null;
};

/** What somebody let through. Its kind is a text: a later program may know more kinds. */
export type ReadWaiver = {
  readonly kind: string;
  readonly by: string;
  readonly date: string;
  readonly reason: string;
  readonly units: readonly UnitNumber[];
};

/** The texts of the overview that are neither a unit's nor the codebook's. */
export const proseParts = ['title', 'lead', 'author', 'method', 'limits'] as const;
export type ProsePart = (typeof proseParts)[number];

export type ReadCell = Pick<
  TableCell,
  'table' | 'row' | 'column' | 'n' | 'denominator' | 'low' | 'high' | 'entries' | 'swings'
>;

/** One release as it is held against another: nothing in it that a release folder does not tell. */
export type ReleaseReading = {
  /** Null: what stands now. */
  readonly release: string | null;
  readonly round: string;
  readonly registerDate: string;
  /** «Publisert: 5. mars 2015». */
  readonly published: string;
  readonly codebook: Codebook;
  readonly entries: ReadonlyMap<UnitNumber, ReadEntry>;
  /** Those that stand. */
  readonly judgements: readonly ReadDecision[];
  readonly resolutions: readonly ReadDecision[];
  /** Counties without any are left out. */
  readonly selections: ReadonlyMap<CountyNumber, ReadSelection>;
  readonly waivers: readonly ReadWaiver[];
  /** By paragraph. */
  readonly prose: Readonly<Record<ProsePart, readonly string[]>>;
  /** What it says of the earlier release that it corrects; null where it corrects none. */
  readonly correction: { readonly heading: string; readonly notice: string } | null;
  readonly cells: readonly ReadCell[];
};
