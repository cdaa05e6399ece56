/** How one unit is presented to the public. Every text is final: formatted, in Norwegian, without private persons. */
export type OverviewEntry = {
  readonly unit: string;
  readonly name: string;
  /** Null where the unit was not reached or is undecided (drafts). */
  readonly outcome: {
    readonly id: string;
    readonly label: string;
    readonly tone: 'service' | 'planned' | 'none';
  } | null;
  /** «Ikke nådd» or «Uavgjort» where there is no outcome. */
  readonly standing: string;
  /** «Grenseland: tvil om …; kunne like gjerne vært …», with why; null where it is not borderline. */
  readonly borderline: { readonly text: string; readonly rationale: string } | null;
  /** Ways to the service: label and, where it is one, address. */
  readonly contact: readonly { readonly label: string; readonly href: string | null }[];
  /** «Telefonintervju med avdelingsleder, 12. februar 2015». */
  readonly sources: readonly string[];
};

export type OverviewCounty = {
  readonly number: string;
  readonly name: string;
  /** «4 av 18 kommuner har tjeneste (22,2 %)». */
  readonly summary: string;
  readonly entries: readonly OverviewEntry[];
};

export type OverviewSection = { readonly heading: string; readonly paragraphs: readonly string[] };

/** The overview as a value: what is published, ready to be set as a page or as PDF. */
export type OverviewDocument = {
  readonly title: string;
  /** «Utgivelse 1.0», or «Utkast – ikke signert». */
  readonly release: string;
  /** Draft and invented markings that stand on every page; empty where there is nothing to mark. */
  readonly markings: readonly string[];
  readonly lead: string;
  /** What is said where it corrects an earlier release, and every number it changes; absent where it corrects none. */
  readonly correction?: {
    readonly heading: string;
    readonly notice: string;
    /** «79 av 428 (75–83), nå 78 av 428 (74–82)» under what it is of; by table. */
    readonly tables: readonly {
      readonly title: string;
      readonly numbers: readonly { readonly of: string; readonly text: string }[];
    }[];
    /** Said where no number is another one. */
    readonly none: string | null;
  };
  /** Headline numbers: value and what it counts, with the range in words where it has one. */
  readonly figures: readonly {
    readonly value: string;
    readonly label: string;
    readonly range: string | null;
  }[];
  readonly introduction: OverviewSection;
  readonly outcomes: readonly { readonly label: string; readonly definition: string }[];
  readonly counties: readonly OverviewCounty[];
  readonly method: OverviewSection;
  readonly limits: OverviewSection;
  readonly author: string;
  /** «Publisert: 5. mars 2015», or that it is not. */
  readonly published: string;
  readonly updated: string;
  /** When it was last changed, ISO 8601 in UTC: what `updated` says in words. */
  readonly updatedAt: string;
  readonly source: string;
};
