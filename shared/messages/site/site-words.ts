import type { UnitKind } from '../../events/round.ts';
import type { Language } from '../../lib/language.ts';
import type { Noun } from '../../lib/norwegian-format.ts';
import type { SiteTone } from '../../site/site-document.ts';

/** How many there are of what, as the first page tells it. */
export type Scope = {
  readonly units: number;
  readonly counties: number;
  readonly kind: UnitKind;
};

/** Counted together, of how many, with the lowest and highest it could be. */
export type Counted = {
  readonly label: string;
  readonly n: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
  /** No unit is open, so that the decided are all of them. */
  readonly allDecided: boolean;
};

/** How a round was judged, in numbers. */
export type Judged = {
  readonly kind: UnitKind;
  readonly codebook: string;
  readonly version: number;
  readonly criteria: number;
  readonly decided: number;
  readonly undecided: number;
  readonly notReached: number;
  readonly borderline: number;
  readonly registerDate: string;
};

/** What a site says in one language around what the mapping says. */
export type SiteWords = {
  readonly language: Language;
  readonly languageName: string;
  readonly name: (subject: string, kind: UnitKind) => string;
  readonly release: (number: string) => string;
  readonly draft: string;
  readonly invented: string;
  readonly notReached: string;
  readonly undecided: string;
  readonly units: (kind: UnitKind) => Noun;
  readonly lead: (scope: Scope, counted: Counted | null) => string;
  readonly ofDecided: (counted: Counted, kind: UnitKind) => string;
  readonly rangeOf: (range: string) => string;
  readonly borderlineCases: (n: number) => string;
  readonly map: (scope: Scope) => string;
  readonly countyCount: (counted: Counted, kind: UnitKind) => string;
  readonly countyUnits: (n: number, kind: UnitKind) => string;
  readonly countsNote: (decided: number, kind: UnitKind) => string;
  readonly judged: (judged: Judged) => readonly string[];
  readonly limits: readonly string[];
  readonly author: (names: string) => string;
  readonly published: (day: string) => string;
  readonly unpublished: string;
  readonly updated: (day: string) => string;
  readonly legend: Readonly<Record<SiteTone, string>> & { readonly borderline: string };
  readonly ui: {
    readonly skip: string;
    readonly menu: string;
    readonly languages: string;
    readonly marking: string;
    readonly print: string;
    readonly numbers: string;
    readonly mapHeading: string;
    readonly mapHelp: string;
    readonly countsHeading: string;
    readonly outcome: string;
    readonly count: string;
    readonly share: string;
    readonly range: string;
    readonly whatIs: string;
    readonly find: string;
    readonly findLead: string;
    readonly findName: string;
    readonly county: string;
    readonly theme: string;
    readonly all: string;
    readonly onlyBorderline: string;
    readonly clear: string;
    readonly shows: string;
    readonly nothing: string;
    readonly borderline: string;
    readonly byCounty: string;
    readonly method: string;
    readonly limitsHeading: string;
    readonly more: string;
    readonly downloads: string;
    readonly inBokmaal: string;
  };
};
