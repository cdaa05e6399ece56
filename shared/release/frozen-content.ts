import type { Codebook } from '../codebook/codebook.ts';
import type { Profile } from '../codebook/profile.ts';
import type { ServiceContact } from '../events/event.ts';
import type { BorderlineMark } from '../events/judgement.ts';
import type { WaivableKind } from '../events/obstacle.ts';
import type { PersonField } from '../events/person.ts';
import type { Resolution } from '../events/resolution.ts';
import type { RoundCounty, UnitKind } from '../events/round.ts';
import type { SourceKind } from '../events/statement.ts';
import type {
  AnswerId,
  CountyNumber,
  CriterionId,
  IsoDate,
  IsoTime,
  JudgementId,
  OutcomeId,
  ReleaseNumber,
  ResolutionId,
  UnitNumber,
} from '../lib/ids.ts';
import type { EntryStanding } from '../projections/entry-reading.ts';
import type { Ledger } from '../projections/ledger.ts';

/** What a release says a source is: kind, role and date, never a person. */
export type FrozenSource = {
  readonly source: SourceKind;
  readonly date: IsoDate | null;
  readonly informant: string | null;
  readonly text: string | null;
  readonly link: string | null;
  /** What the source itself answers; none where the answers are a judge's reading of it. */
  readonly answers: Profile;
};

/** The fields that a contact person has agreed to have published, as they stood when it was frozen. */
export type FrozenPerson = Readonly<Partial<Record<PersonField, string>>>;

export type FrozenEntry = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly county: CountyNumber;
  readonly standing: EntryStanding;
  readonly outcome: OutcomeId | null;
  readonly borderline: BorderlineMark | null;
  readonly rationale: string | null;
  readonly answers: Profile;
  /** Criteria that were not asked when it was judged; absent where all were. */
  readonly notAsked?: readonly CriterionId[];
  readonly sources: readonly FrozenSource[];
  readonly contact: ServiceContact | null;
  /** What contact persons have agreed to have published, and nothing else of them; absent where none have. */
  readonly persons?: readonly FrozenPerson[];
};

export type FrozenJudgement = {
  readonly id: JudgementId;
  readonly unit: UnitNumber;
  readonly judge: string;
  readonly date: string;
  readonly outcome: OutcomeId;
  readonly derived: OutcomeId;
  readonly borderline: BorderlineMark | null;
  readonly rationale: string | null;
  readonly answers: Profile;
  /** Criteria that were not asked where the judgement was imported from; absent where it does not say of any. */
  readonly notAsked?: readonly CriterionId[];
  /** The version of the codebook it was made under; absent where there has been one. */
  readonly codebook?: number;
  /** True for the judgements that the outcome rests on; none where it was resolved otherwise. */
  readonly stands: boolean;
};

/** A version of the codebook that the round has used, with how much rests on it. */
export type FrozenVersion = {
  readonly from: IsoTime;
  /** Null for the version the round began with. */
  readonly reason: string | null;
  /** How many of the judgements that stand were made under it. */
  readonly judgements: number;
  readonly codebook: Codebook;
};

/** A resolution that stands: what holds where judgements differed, who said so, and why. */
export type FrozenResolution = {
  readonly id: ResolutionId;
  readonly unit: UnitNumber;
  readonly way: Resolution['way'];
  /** The names of the one who decided, or of those who agreed. */
  readonly by: readonly string[];
  readonly date: string;
  readonly between: readonly JudgementId[];
  readonly outcome: OutcomeId;
  readonly derived: OutcomeId;
  readonly borderline: BorderlineMark | null;
  readonly rationale: string;
  readonly answers: Profile;
};

/** A conflict between sources that somebody has settled: which answer holds, who said so, when, and why. */
export type FrozenSettlement = {
  readonly unit: UnitNumber;
  readonly criterion: CriterionId;
  /** By a person's word on the sources, or by a judgement that says why. */
  readonly way: 'person' | 'judgement';
  readonly by: string;
  readonly date: string;
  readonly answers: readonly AnswerId[];
  readonly rationale: string;
};

/** What somebody let through although it was not put right: who, when, why, and which units. */
export type FrozenWaiver = {
  readonly kind: WaivableKind;
  readonly by: string;
  readonly date: IsoDate;
  readonly reason: string;
  /** The place in the log that says it. */
  readonly at: number;
  /** In register order. */
  readonly units: readonly UnitNumber[];
};

/** What was chosen of a county to show its breadth: by whom, when, and why. */
export type FrozenSelection = {
  readonly county: CountyNumber;
  readonly units: readonly UnitNumber[];
  readonly criteria: readonly CriterionId[];
  readonly note: string;
  readonly by: string;
  readonly date: string;
};

/** A number of the built-in tables as it stands in a release; null where the release has none there. */
export type FrozenNumber = {
  readonly n: number;
  readonly denominator: number | null;
  readonly low: number;
  readonly high: number;
} | null;

/** A release corrects an earlier one: what is said of it, and every number that it changes, worked out from the two. */
export type FrozenCorrection = {
  readonly release: ReleaseNumber;
  readonly notice: string;
  readonly numbers: readonly {
    readonly table: string;
    readonly row: string;
    readonly column: string;
    /** The same place in words. `column` is empty in a table that only counts. */
    readonly words: { readonly table: string; readonly row: string; readonly column: string };
    readonly from: FrozenNumber;
    readonly to: FrozenNumber;
  }[];
};

/** Everything a release is made from: documents, tables and data follow from this value alone. */
export type FrozenContent = {
  readonly release: ReleaseNumber | null;
  readonly draft: boolean;
  readonly invented: boolean;
  /** «Publisert»: when it was frozen. Null in a draft. */
  readonly published: IsoTime | null;
  /** «Sist oppdatert»: the time of the last event counted. */
  readonly updated: IsoTime;
  readonly authors: readonly { readonly name: string; readonly title: string }[];
  readonly round: string;
  readonly registerDate: IsoDate;
  readonly unitKind: UnitKind;
  readonly codebook: Codebook;
  readonly codebookHash: string;
  readonly counties: readonly RoundCounty[];
  /** In register order. */
  readonly entries: readonly FrozenEntry[];
  readonly judgements: readonly FrozenJudgement[];
  /** Absent where no judgements were resolved, as in releases from before they could be. */
  readonly resolutions?: readonly FrozenResolution[];
  readonly ledger: Ledger;
  /** Every version of the codebook, oldest first; absent where there has been one. */
  readonly versions?: readonly FrozenVersion[];
  /** In register order; absent where no conflict between sources was settled by anybody. */
  readonly settlements?: readonly FrozenSettlement[];
  /** The waivers in force when it was frozen; absent where there were none. */
  readonly waivers?: readonly FrozenWaiver[];
  /** By county; absent where nothing was chosen, and then those count whose judgement says so (`countySelections`). */
  readonly selections?: readonly FrozenSelection[];
  /** Absent where it corrects no earlier release. */
  readonly correction?: FrozenCorrection;
  /** In a draft: how many entries are left out, since the one it is made for is to judge them independently. */
  readonly heldBack?: number;
};
