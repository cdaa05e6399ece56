import type { Codebook } from '../codebook/codebook.ts';
import type { EffectWeight } from '../codebook/effect.ts';
import type { Refusal } from '../lib/refusal.ts';
import type { Profile } from '../codebook/profile.ts';
import type { Assignee, Task } from '../events/assignment.ts';
import type { ContactAttempt, ServiceContact } from '../events/event.ts';
import type { BorderlineMark, Judgement } from '../events/judgement.ts';
import type { Resolution } from '../events/resolution.ts';
import type { RoundCounty, SecondPolicy, UnitKind } from '../events/round.ts';
import type { Statement } from '../events/statement.ts';
import type {
  AdviserId,
  CountyNumber,
  CriterionId,
  IsoDate,
  OutcomeId,
  RoundId,
  UnitNumber,
} from '../lib/ids.ts';
import type { EntryStanding } from '../projections/entry-reading.ts';
import type { KeyStanding } from '../projections/keys.ts';
import type { Ledger } from '../projections/ledger.ts';
import type { RejudgeReason } from '../projections/rejudge.ts';
import type { SourceConflict } from '../projections/source-conflicts.ts';

/** An adviser whose key is on this machine. */
export type AdviserView = {
  readonly id: AdviserId;
  readonly name: string;
  readonly title: string;
  /** What protects the key: the operating system's key store, or a passphrase that has to be typed. */
  readonly protection: 'key-store' | 'passphrase';
  /** What the key may do in the open mapping; absent where none is open. */
  readonly standing?: KeyStanding;
};

export type RoundSummary = {
  readonly id: RoundId;
  readonly name: string;
  readonly registerDate: IsoDate;
  readonly unitKind: UnitKind;
  readonly units: number;
  readonly codebook: string;
  readonly codebookVersion: number;
  readonly invented: boolean;
  /** Whether contact persons are written down. */
  readonly contactPersons: boolean;
};

/** The file that is open: its name, its rounds, and how far its log has come. */
export type MappingView = {
  readonly path: string;
  readonly name: string;
  /** The adviser who started it; an import that names nobody is done by this one. */
  readonly creator: string;
  readonly rounds: readonly RoundSummary[];
  readonly n: number;
};

/** How far the opening of a long log has come: reading its entries, and then checking all of it, in events. */
export type CheckingView = {
  readonly stage: 'reading' | 'checking';
  readonly done: number;
  readonly total: number;
};

/** The state of the program before any page is shown. */
export type SessionView = {
  readonly mapping: MappingView | null;
  /** The adviser who is unlocked and signs what is done, or null. */
  readonly adviser: AdviserView | null;
  readonly advisers: readonly AdviserView[];
  readonly keyStore: boolean;
  readonly recent: readonly {
    readonly path: string;
    readonly name: string;
    readonly exists: boolean;
  }[];
  /** Why the file the program was started with, or had open, could not be opened; null where there was none or it was. */
  readonly notOpened: Refusal | null;
  /** Which file that was. */
  readonly notOpenedPath: string | null;
};

/** Who is asked to do what with an entry. */
export type Assigned = Readonly<Partial<Record<Task, Assignee>>>;

/** One row of the queue. Everything filters and search need, and no more. */
export type QueueRow = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly county: CountyNumber;
  readonly standing: EntryStanding;
  readonly outcome: OutcomeId | null;
  readonly borderline: CriterionId | null;
  readonly awaitingSecond: boolean;
  readonly toResolve: boolean;
  readonly conflict: boolean;
  readonly statements: number;
  readonly judges: readonly string[];
  readonly hasDraft: boolean;
  /** Whether it is to be judged anew: before it can be published (`must`), or because something could be otherwise. */
  readonly rejudge: EffectWeight | null;
  /** Others have judged it, and that is kept from the one who asks until their own judgement is saved. */
  readonly withheld: boolean;
  /** It awaits a second judgement that the one who asks could give: asked of them, or of nobody else. */
  readonly awaitingMine: boolean;
  /** Who is asked to do what with it. */
  readonly assigned: Assigned;
};

export type QueueView = {
  readonly rows: readonly QueueRow[];
  readonly counties: readonly RoundCounty[];
  readonly ledger: Ledger;
};

/** Who did something and when, with the name as the log knows it. */
export type By = { readonly by: string; readonly time: string };

export type JudgementView = Omit<Judgement, 'notAsked'> &
  By & {
    readonly current: boolean;
    /** True where it is the asking adviser's own, by the same reading of names as the rules. */
    readonly own: boolean;
    readonly withdrawn: string | null;
    /** The version of the codebook it was made under. */
    readonly codebook: number;
    /** Criteria of today's codebook that were not asked: not then, or not where it was imported from. */
    readonly notAsked: readonly CriterionId[];
  };

/** What settled judgements of an entry that differed. */
export type ResolutionView = Omit<Resolution, 'by'> & {
  /** The one who decided, or who recorded what was agreed. */
  readonly resolver: string;
  readonly time: string;
  readonly withdrawn: string | null;
  /** False where it was taken back, or a later judgement says otherwise. */
  readonly stands: boolean;
};

/** Everything the judging page shows of one entry. */
export type EntryView = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly parallelNames: readonly string[];
  readonly county: CountyNumber;
  readonly countyName: string;
  readonly population: { readonly year: number; readonly count: number } | null;
  readonly standing: EntryStanding;
  readonly outcome: OutcomeId | null;
  readonly borderline: BorderlineMark | null;
  readonly statements: readonly (Statement & By & { readonly withdrawn: string | null })[];
  readonly attempts: readonly (ContactAttempt & By)[];
  readonly contact: ServiceContact | null;
  readonly notReached: (By & { readonly reason: string }) | null;
  readonly judgements: readonly JudgementView[];
  /** Everything that has settled judgements which differed, in the order in which it was said. */
  readonly resolutions: readonly ResolutionView[];
  readonly conflicts: readonly SourceConflict[];
  readonly awaitingSecond: boolean;
  readonly toResolve: boolean;
  /** Others have judged it, and what they make of it is kept back until one's own judgement is saved. */
  readonly withheld: boolean;
  /** The names of those who have judged it, whether or not their judgements are kept back. */
  readonly judges: readonly string[];
  /** Why it is to be judged anew; none where it is not. */
  readonly rejudge: readonly RejudgeReason[];
  readonly assigned: Assigned;
  /** The form as it was left, where it differs from what is saved. */
  readonly draft: DraftView | null;
};

/** What the adviser has filled in but not saved. Kept outside the log; survives a crash. */
export type DraftView = {
  readonly answers: Profile;
  readonly outcome: OutcomeId | null;
  readonly mark: {
    readonly criterion: CriterionId | null;
    readonly alternative: OutcomeId | null;
    readonly rationale: string;
    readonly reasons: readonly string[];
  } | null;
  readonly rationale: string;
};

export type HistoryItem = By & {
  readonly n: number;
  /** A sentence in bokmål: what was done. */
  readonly what: string;
  readonly details: readonly string[];
  readonly hash: string;
};

/** A number with its range over the borderline marks. */
export type RangedNumber = {
  readonly n: number;
  readonly low: number;
  readonly high: number;
  readonly denominator: number;
};

export type BlockView = {
  readonly kind: string;
  readonly sentence: string;
  readonly units: readonly UnitNumber[];
};

export type CountyAccount = {
  readonly number: CountyNumber;
  readonly name: string;
  readonly ledger: Ledger;
  readonly service: RangedNumber;
};

/** A unit on the point map of Norway; x and y from 0 to 1, y downwards. */
export type MapPoint = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly standing: EntryStanding;
  readonly tone: 'service' | 'planned' | 'none' | null;
  readonly borderline: boolean;
};

/** The front page: how many, how sure, what is left. */
export type FrontView = {
  /** How many entries are left out of outcomes and marks, since the one who asks is to judge them independently. */
  readonly heldBack: number;
  readonly round: RoundSummary;
  /** The headline group («har tjeneste»), or the first outcome where the codebook has no group. */
  readonly headline: RangedNumber & { readonly id: string; readonly label: string };
  readonly ledger: Ledger;
  readonly counties: readonly CountyAccount[];
  readonly blocks: readonly BlockView[];
  readonly map: readonly MapPoint[];
  /** What remains, for whom: undecided entries by the name on their latest draft, source or none. */
  readonly remaining: readonly { readonly who: string; readonly count: number }[];
};

export type BorderlineRow = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly county: CountyNumber;
  readonly countyName: string;
  readonly outcome: OutcomeId;
  readonly mark: BorderlineMark;
  readonly judge: string;
  readonly answers: Profile;
  /** Criteria of today's codebook that were not asked when it was judged. */
  readonly notAsked: readonly CriterionId[];
  readonly quotes: readonly string[];
};

export type BorderlineView = {
  /** How many entries are left out, since the one who asks is to judge them independently. */
  readonly heldBack: number;
  readonly rows: readonly BorderlineRow[];
  /** The range of every outcome and group because of the marks. */
  readonly ranges: readonly (RangedNumber & { readonly id: string; readonly label: string })[];
};

export type RoundView = RoundSummary & {
  readonly codebookContent: Codebook;
  /** Versions that held before, oldest first; older judgements are told of in their words. */
  readonly earlierCodebooks: readonly Codebook[];
  readonly counties: readonly RoundCounty[];
  readonly second: SecondPolicy;
  readonly signatures: number;
};
