import { eventIterator, type } from '@orpc/contract';
import { z } from 'zod';
import { releaseNumber, roundId } from '../lib/ids.ts';
import { isWebAddress } from '../site/addresses.ts';
import { procedure } from './refused.ts';

/** Which part of a site is being made: the data, the pages, the whole files, and the writing of it all. */
export type SiteStage = 'data' | 'sider' | 'hele' | 'skriver';

const said = z.string().trim().min(1).max(300).nullable().default(null);
const address = said.refine((one) => one === null || isWebAddress(one));

/** What the house says of itself on a site. */
const house = {
  publisher: said,
  licence: address,
  contact: said,
  /** Where the site will stand. */
  address,
};

/** The whole overview in one file, for other places than the web. */
export const wholeFormat = z.enum(['html', 'docx', 'pdf']);

/** Of which round, and which final release of it; null: a draft of what stands now. */
const which = { round: roundId, release: releaseNumber.nullable() };

const siteChoice = z.strictObject({
  ...which,
  ...house,
  formats: z.array(wholeFormat).default(['html', 'docx']),
  folder: z.string().min(1).nullable(),
});
export type SiteChoice = z.infer<typeof siteChoice>;

/** What a site will hold, by how many there are of it. */
export type SiteOutline = {
  readonly pages: number;
  readonly units: number;
  readonly former: number;
  readonly counties: number;
  readonly selected: number;
  readonly cases: number;
  readonly releases: number;
  readonly rounds: number;
  /** How many bytes everything that the first page loads takes up. */
  readonly frontBytes: number;
};

export type WrittenSite = {
  readonly folder: string;
  readonly files: number;
  readonly pages: number;
};

/** How far the writing of a site has come, and at last what was written; null: the dialog was closed. */
export type SiteStep =
  | {
      readonly kind: 'progress';
      readonly stage: SiteStage;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'done'; readonly written: WrittenSite | null };

export const siteContract = {
  /** The first page as it will be, within itself, and what the site will hold. Errors: `release-unknown`, `release-not-final`. */
  preview: procedure
    .input(z.strictObject(which))
    .output(type<{ readonly html: string; readonly outline: SiteOutline }>()),
  /**
   * Writes the site into a folder, whole or not at all. Null: the dialog was closed. Errors: as `preview`, `file-exists`,
   * `folder-not-writable`.
   */
  export: procedure.input(siteChoice).output(type<WrittenSite | null>()),
  /** The same, told step by step. Aborting the call cancels, and nothing is written. */
  exportInSteps: procedure.input(siteChoice).output(eventIterator(type<SiteStep>())),
};
