import type { UnitKind } from '../../events/round.ts';
import type { SourceKind } from '../../events/statement.ts';
import type { Language } from '../../lib/language.ts';

/** Everything a figure says of itself beside what its table says. */
export type FigureWords = {
  readonly language: Language;
  /** «Figur», before a number. */
  readonly figure: string;
  readonly percent: string;
  readonly count: string;
  readonly inhabitants: string;
  readonly mean: string;
  readonly median: string;
  /** After a number with a range, in the text alternative. */
  readonly range: (range: string) => string;
  /** How a range is to be read where it is drawn. */
  readonly rangeKey: string;
  readonly hatchedParts: string;
  readonly hatchedUnit: string;
  readonly borderlineCase: string;
  readonly borderlineCases: string;
  readonly notGiven: string;
  readonly none: string;

  /** The text alternatives: which kind of figure it is, and what is measured. */
  readonly bars: (axis: string) => string;
  readonly ranges: (axis: string) => string;
  readonly stackedBars: (axis: string) => string;
  readonly dots: (axis: string) => string;
  readonly change: (axis: string) => string;
  readonly outcomeFlow: (from: string, to: string) => string;
  readonly flow: string;
  readonly map: (n: number, unit: UnitKind) => string;
  readonly tileMap: (n: number, unit: UnitKind) => string;
  readonly areas: (n: number, unit: UnitKind) => string;
  readonly counts: (classes: readonly string[]) => string;
  readonly ofWhichBorderline: (n: number) => string;
  readonly units: (bands: string) => string;
  readonly still: (outcome: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly oneTile: string;
  readonly boundaries: (file: string) => string;

  readonly headings: {
    readonly value: string;
    readonly lowest: string;
    readonly highest: string;
    readonly column: string;
    readonly part: string;
    readonly round: string;
    readonly step: string;
    readonly number: string;
    readonly name: string;
    readonly county: string;
    readonly outcome: string;
    readonly borderline: string;
    readonly units: string;
    readonly yes: string;
    readonly no: string;
  };

  readonly notReached: string;
  readonly undecided: string;
  readonly registered: string;
  readonly registeredAt: (n: number, unit: UnitKind, date: string) => string;
  readonly untouched: string;
  readonly examined: string;
  readonly decided: string;
  readonly inDraft: string;
  readonly published: (release: string) => string;
  readonly withSource: Readonly<Record<SourceKind, (n: number) => string>>;
  readonly judgedTwice: (n: number) => string;
  readonly resolved: (n: number) => string;
  readonly borderline: (n: number) => string;
  readonly rangeIn: (range: string) => string;

  readonly titles: {
    readonly tiles: (subject: string) => string;
    readonly map: (subject: string) => string;
    readonly areas: (subject: string) => string;
    readonly flow: string;
  };
};
