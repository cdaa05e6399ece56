import type { SiteOutline, SiteStage } from '../../../shared/contract/site-contract.ts';
import { sitePaths } from '../../../shared/site/addresses.ts';
import type { SitePage } from '../../../shared/site/site-document.ts';
import { siteOf } from '../../../shared/site/site.ts';
import { wholeFiles, type WholeFormat } from '../../../shared/site/site-files.ts';
import type { SiteInput } from '../../../shared/site/site-input.ts';
import { wholeOverview, type WholeOverview } from '../../../shared/site/whole-overview.ts';
import { withoutPause, type Between } from '../between-files.ts';
import { utf8, type PrintedFile } from '../printed-file.ts';
import { previewOf, printPage } from './print-page.tsx';
import { siteDataFiles } from './site-data.ts';
import { siteManifest, siteManifestBytes } from './site-manifest.ts';
import { siteScript } from './site-script.ts';
import { siteCss } from './site-style.ts';
import { wholeDocx } from './whole-docx.ts';
import { wholeHtml } from './whole-html.tsx';
import { wholePdf } from './whole-pdf.ts';

/** The file of a site that says what else was written there. */
export const siteList = { path: sitePaths.manifest, schema: siteManifest };

/** How many pages are printed before what else there is to do gets its turn. */
const portion = 20;

async function wholeFile(
  format: WholeFormat,
  whole: WholeOverview,
  pause: () => Promise<void>,
): Promise<PrintedFile> {
  const path = wholeFiles[format];
  switch (format) {
    case 'html':
      return { path, bytes: utf8(wholeHtml(whole)) };
    case 'docx':
      return { path, bytes: await wholeDocx(whole) };
    case 'pdf':
      return { path, bytes: await wholePdf(whole, pause) };
    default:
      return format satisfies never;
  }
}

/**
 * Prints a site. In: what it is made from, the whole files wanted, and what is done between the pages. Out:
 * every file in order of path with `nettsted.json`, which lists them, and how many pages there are. Equal input gives
 * equal bytes.
 */
export async function siteFiles(
  input: SiteInput,
  formats: readonly WholeFormat[],
  between: (stage: SiteStage) => Between = () => withoutPause,
): Promise<{ readonly files: readonly PrintedFile[]; readonly pages: number }> {
  const wanted = [...new Set(formats)];
  await between('data')(0, 1);
  const { frame, pages } = siteOf(input, wanted);
  const files: PrintedFile[] = [...siteDataFiles(input, wanted)];
  for (const [at, page] of pages.entries()) {
    if (at % portion === 0) await between('sider')(at, pages.length);
    files.push({ path: page.path, bytes: utf8(printPage(frame, page)) });
  }
  for (const [at, format] of wanted.entries()) {
    const pause = () => between('hele')(at, wanted.length);
    await pause();
    files.push(await wholeFile(format, wholeOverview(input), pause));
  }
  files.push({ path: sitePaths.style, bytes: utf8(siteCss) });
  files.push({ path: sitePaths.script, bytes: utf8(siteScript) });
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { content } = input.shown;
  const manifest = siteManifestBytes(
    {
      round: content.round,
      registerDate: content.registerDate,
      release: content.release,
      draft: content.draft,
      pages: pages.length,
    },
    sorted,
  );
  const all = [...sorted, { path: sitePaths.manifest, bytes: manifest }];
  return { files: all.toSorted((a, b) => (a.path < b.path ? -1 : 1)), pages: pages.length };
}

/** In: what a site is made from. Out: its first page, to be looked at alone, and what it will hold. */
export function sitePreview(input: SiteInput): {
  readonly html: string;
  readonly outline: SiteOutline;
} {
  const { frame, pages } = siteOf(input, []);
  const [front] = pages;
  if (front === undefined) throw new Error('A site has a first page');
  const count = (kind: SitePage['kind']): number => pages.filter((one) => one.kind === kind).length;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    html: previewOf(frame, front),
    outline: {
      pages: pages.length,
      units: count('unit'),
      former: count('former'),
      counties: count('county'),
      selected: sum(
        pages.map((one) =>
          one.kind === 'selection' ? sum(one.counties.map(({ units }) => units.length)) : 0,
        ),
      ),
      cases: sum(
        pages.map((one) =>
          one.kind === 'casebook' ? sum(one.sections.map(({ cases }) => cases.length)) : 0,
        ),
      ),
      releases: 1 + input.earlier.length,
      rounds: 1 + input.others.length,
      frontBytes: sum(
        [printPage(frame, front), siteCss, siteScript].map((one) => utf8(one).byteLength),
      ),
    },
  };
}
