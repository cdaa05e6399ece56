import type { AppendixDocument } from '../appendix/appendix-document.ts';
import type { FrozenContent } from '../release/frozen-content.ts';

/** What the house that publishes says of itself; null: it has not been said. */
export type SiteHouse = {
  readonly publisher: string | null;
  /** The address of the licence that the data may be used under. */
  readonly licence: string | null;
  /** An e-mail address or a page where the house is reached. */
  readonly contact: string | null;
  /** Where the site will stand, with a slash last. */
  readonly address: string | null;
};

/** A signature as a site tells of it. */
export type SiteSignature = {
  /** «Kari Nordmann, redaktør: Godkjent (5. mars 2015)» */
  readonly text: string;
  /** That its key has been revoked since; null where it has not. */
  readonly revoked: string | null;
};

/** A release as a site tells of it. */
export type SiteRelease = {
  readonly content: FrozenContent;
  readonly signatures: readonly SiteSignature[];
  readonly manifest: string | null;
  /** What it corrects, or what corrects it, a sentence each. */
  readonly notices: readonly string[];
};

/** Everything a site is made from. */
export type SiteInput = {
  readonly shown: SiteRelease;
  /** That a later release corrects the one shown; null where none does. */
  readonly corrected: string | null;
  /** The final releases of the same round from before, oldest first. */
  readonly earlier: readonly SiteRelease[];
  /** The other rounds of the file that have been released, each in the release that stands beside this one. */
  readonly others: readonly FrozenContent[];
  readonly appendix: AppendixDocument;
  readonly house: SiteHouse;
};
