import type { UnitKind } from '../../events/round.ts';
import type { SourceKind } from '../../events/statement.ts';
import type { Language } from '../../lib/language.ts';
import type { Ledger } from '../../projections/ledger.ts';
import type { CountedUnit, TableReading } from '../../tables/specification.ts';

/** What became of those that were registered, as a specified table tells it. */
export type Account = {
  readonly unit: CountedUnit;
  readonly registered: number;
  readonly decided: number;
  readonly notReached: number;
  /** Units of another kind than is counted. */
  readonly left: number;
};

/** Everything a table says of itself. Numbers come as numbers; each language sets them its own way. */
export type TableWords = {
  readonly language: Language;
  /** «Tabell», before a number. */
  readonly table: string;
  /** The title of a set of tables. */
  readonly tablesOf: (round: string) => string;
  readonly draft: string;
  readonly invented: string;
  readonly heldBack: (n: number) => string;
  /** What heads the column of marking, notes and source in a plain table. */
  readonly remark: string;
  /** Where the numbers are from; release null: a draft. */
  readonly source: (round: string, release: string | null) => string;

  /** Before the last of a list. */
  readonly and: string;
  readonly range: string;
  readonly rangeFor: (heading: string) => string;
  readonly rangesTold: (ranges: string) => string;
  readonly mean: string;
  readonly median: string;
  readonly quartiles: string;
  readonly suppressed: string;
  /** That words of the mapping stand in bokmål, since it has no others. */
  readonly untranslated: string;

  /** What is mapped, first in a caption. */
  readonly subject: Readonly<Record<UnitKind, (subject: string) => string>>;
  readonly byOutcome: (subject: string) => string;
  readonly byOutcomeAndCounty: (subject: string) => string;
  readonly borderlineCaption: string;
  readonly reportedCaption: string;
  readonly answersTo: (label: string, question: string) => string;
  readonly account: (unit: UnitKind, ledger: Ledger) => string;
  readonly rangeNote: (borderline: number) => string;
  readonly register: (unit: UnitKind, date: string) => string;
  readonly corrected: (release: string, numbers: number) => string;
  readonly percentOfDecided: string;
  readonly percentOfReached: string;
  readonly percentOfBorderline: string;
  readonly percentInCounty: string;
  readonly percentOfReporting: string;
  readonly percentOfAsked: (notAsked: number, version: number) => string;
  readonly foundIs: (outcomes: readonly string[]) => string;
  readonly answersOverlap: string;

  readonly outcome: string;
  readonly county: string;
  readonly region: string;
  readonly answer: string;
  readonly doubt: string;
  readonly sourceHeading: string;
  readonly unit: string;
  readonly round: string;
  readonly judgedBy: string;
  readonly inhabitants: string;
  readonly borderline: string;
  readonly notBorderline: string;
  readonly all: string;
  readonly others: string;
  readonly found: string;
  readonly notFound: string;
  readonly reported: string;
  readonly notReported: string;
  readonly municipalities: string;
  readonly districts: string;
  readonly notReached: string;
  readonly unanswered: string;
  readonly notAskedThen: string;
  readonly unknownInhabitants: string;
  readonly noDoubt: string;
  readonly noSource: string;
  readonly sources: Readonly<Record<SourceKind, string>>;
  readonly under: (n: number) => string;
  readonly orMore: (n: number) => string;
  readonly fromTo: (from: number, to: number) => string;

  readonly counted: (account: Account) => string;
  readonly sharedServices: (members: number) => string;
  readonly inhabitantsOf: (year: number) => string;
  readonly only: (labels: readonly (readonly string[])[]) => string;
  readonly percentOf: Readonly<Record<'row' | 'column' | 'table' | 'group', string>>;
  readonly readingNotes: Readonly<Record<TableReading, string | null>>;
  readonly readings: Readonly<Record<TableReading, string>>;
  readonly silent: (heading: string, n: number, missing: string) => string;
  readonly overlap: (heading: string) => string;
  readonly otherVersions: string;
  readonly otherDivisions: string;
  readonly orderHolds: string;
  readonly orderCanTurn: (pairs: readonly (readonly [string, string])[]) => string;
  readonly orderUnknown: (pairs: readonly (readonly [string, string])[]) => string;
};
