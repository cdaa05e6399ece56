import type { AppendixDocument } from '../appendix/appendix-document.ts';
import type { Language } from '../lib/language.ts';
import type { CasebookSection } from '../precedent/casebook.ts';
import type { DataTable } from '../release/data/data-table.ts';
import type { OverviewDocument, OverviewSection } from '../release/overview-document.ts';
import type { SiteSignature } from './site-input.ts';

/** A place in the site: the path of a page or file from its root, or an address on the web. */
export type SiteLink = { readonly label: string; readonly href: string };

/** How something stands: the tone of its outcome, or that it has none. */
export type SiteTone = 'service' | 'planned' | 'none' | 'open';

/** An outcome as it is shown: its label, or where the unit stands instead. */
export type SiteOutcome = { readonly label: string; readonly tone: SiteTone };

/** A unit in a list. */
export type SiteUnit = {
  readonly unit: string;
  readonly path: string;
  readonly name: string;
  readonly outcome: SiteOutcome;
  /** What it is found by: ids of outcome, or of where it stands. */
  readonly found: string;
  readonly borderline: boolean;
  readonly themes: readonly string[];
};

export type SiteCounty = {
  readonly number: string;
  readonly name: string;
  readonly path: string;
  readonly summary: string;
  /** By name. */
  readonly units: readonly SiteUnit[];
};

/** Something to choose among when searching, with how many have it. */
export type SiteChoice = { readonly id: string; readonly label: string; readonly n: string };

export type SitePoint = {
  readonly unit: string;
  readonly name: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly tone: SiteTone;
  readonly borderline: boolean;
};

/** The units where they lie, in a drawing of that size. */
export type SiteMap = {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly alternative: string;
  readonly points: readonly SitePoint[];
};

/** A large number with what it counts, and its range where it has one. */
export type SiteFigure = {
  readonly value: string;
  readonly label: string;
  readonly range: string | null;
};

/** One outcome in a table of counts: how many, of how many, and between what. */
export type SiteCount = {
  readonly label: string;
  readonly tone: SiteTone;
  readonly n: string;
  readonly share: string;
  readonly range: string;
};

type Page<K extends string> = {
  readonly kind: K;
  readonly path: string;
  readonly language: Language;
  readonly title: string;
};

/** The first page in one language. `search` is null where the units are not listed in it. */
export type FrontPage = Page<'front'> & {
  readonly release: string;
  /** Author, and when it was published and last changed. */
  readonly dates: readonly string[];
  readonly lead: string;
  readonly figures: readonly SiteFigure[];
  readonly map: SiteMap;
  readonly counts: readonly SiteCount[];
  readonly countsNote: string;
  /** What it corrects in an earlier release; null where it corrects none. */
  readonly correction: NonNullable<OverviewDocument['correction']> | null;
  readonly introduction: readonly string[];
  readonly counties: readonly SiteCounty[];
  readonly search: {
    readonly outcomes: readonly SiteChoice[];
    readonly themes: readonly SiteChoice[];
  } | null;
  readonly method: readonly string[];
  readonly limits: readonly string[];
  /** Words that stand in bokmål because the codebook has no others. */
  readonly untranslated: readonly string[];
};

export type SiteFact = { readonly term: string; readonly values: readonly string[] };

/** What somebody said, or a page says, and who and when. */
export type SiteSource = {
  readonly kind: string;
  readonly told: string;
  readonly quote: string | null;
  readonly link: SiteLink | null;
};

/** A unit in another round, or in an earlier release of this one. */
export type SiteThen = {
  readonly when: string;
  readonly outcome: SiteOutcome;
  readonly borderline: boolean;
  /** Under which name it was counted then, and how the two relate; null where it is the same. */
  readonly relation: string | null;
  readonly note: string | null;
  readonly path: string | null;
  /** What the page itself shows. */
  readonly now: boolean;
};

export type SiteBorderline = { readonly text: string; readonly rationale: string };

export type UnitPage = Page<'unit'> & {
  readonly unit: string;
  readonly county: SiteLink;
  readonly outcome: SiteOutcome;
  readonly definition: string;
  readonly borderline: SiteBorderline | null;
  readonly rationale: string | null;
  readonly contact: readonly { readonly label: string; readonly href: string | null }[];
  readonly partners: { readonly note: string; readonly units: readonly SiteLink[] } | null;
  readonly offers: readonly SiteFact[];
  readonly answers: readonly SiteFact[];
  readonly sources: readonly SiteSource[];
  readonly history: readonly SiteThen[];
  readonly before: SiteLink | null;
  readonly after: SiteLink | null;
};

/** The address of a unit that is no more, or that is not counted in this round. */
export type FormerPage = Page<'former'> & {
  readonly lead: string;
  readonly now: readonly SiteLink[];
  readonly history: readonly SiteThen[];
};

export type CountyPage = Page<'county'> & {
  readonly summary: string;
  readonly counts: readonly SiteCount[];
  readonly groups: readonly {
    readonly outcome: SiteOutcome;
    readonly count: string;
    readonly units: readonly (SiteUnit & { readonly told: string })[];
  }[];
};

export type SelectionPage = Page<'selection'> & {
  readonly lead: readonly string[];
  readonly counties: readonly {
    readonly name: string;
    readonly path: string;
    readonly breadth: string;
    /** Why these, as whoever chose them said it; empty where nothing was said. */
    readonly note: string;
    readonly units: readonly {
      readonly unit: SiteLink;
      readonly links: readonly SiteLink[];
      readonly facts: readonly SiteFact[];
    }[];
  }[];
};

export type CasebookPage = Page<'casebook'> & {
  readonly lead: string;
  readonly sections: readonly CasebookSection[];
};

export type MethodPage = Page<'method'> & {
  readonly introduction: OverviewSection;
  readonly outcomes: readonly { readonly label: string; readonly definition: string }[];
  readonly limits: OverviewSection;
  readonly appendix: AppendixDocument;
};

/** A file to be fetched, with what it holds. */
export type SiteDownload = {
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly holds: string;
};

export type DownloadsPage = Page<'downloads'> & {
  readonly lead: string;
  readonly files: readonly SiteDownload[];
  readonly dictionary: readonly { readonly file: string; readonly columns: DataTable }[];
  readonly terms: readonly SiteFact[];
};

export type ReleasesPage = Page<'releases'> & {
  readonly lead: string;
  readonly releases: readonly {
    readonly title: string;
    readonly published: string;
    readonly summary: string;
    /** What of an earlier release it corrects, and what has since been corrected in it. */
    readonly notices: readonly string[];
    readonly signatures: readonly SiteSignature[];
    readonly manifest: string | null;
    readonly files: readonly SiteLink[];
    readonly shown: boolean;
  }[];
};

export type SitePage =
  | FrontPage
  | UnitPage
  | FormerPage
  | CountyPage
  | SelectionPage
  | CasebookPage
  | MethodPage
  | DownloadsPage
  | ReleasesPage;

/** What stands around every page. */
export type SiteFrame = {
  readonly name: string;
  readonly release: string;
  readonly marking: string | null;
  /** That a later release corrects this one. */
  readonly corrected: string | null;
  readonly author: string;
  readonly published: string;
  readonly updated: string;
  readonly source: string;
  readonly pages: readonly SiteLink[];
  /** The first page in each language. */
  readonly fronts: readonly (SiteLink & { readonly language: Language })[];
};

/** A site ready to be printed: every text final. */
export type Site = { readonly frame: SiteFrame; readonly pages: readonly SitePage[] };
