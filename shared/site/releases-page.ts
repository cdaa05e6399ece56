import { dateText } from '../lib/norwegian-format.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import { siteWords } from '../messages/site/words-in.ts';
import { releaseFolder, sitePaths } from './addresses.ts';
import { headlineWords } from './front-page.ts';
import type { ReleasesPage } from './site-document.ts';
import type { SiteInput, SiteRelease } from './site-input.ts';

function lineOf({ content, signatures, manifest, notices }: SiteRelease, shown: boolean) {
  const words = siteWords('nb');
  const folder = content.release === null ? null : releaseFolder(content.release);
  return {
    title: content.release === null ? words.draft : words.release(content.release),
    published:
      content.published === null
        ? words.unpublished
        : `Publisert ${dateText(norwegianDay(content.published))}`,
    summary: `${headlineWords(content)}.`,
    notices,
    signatures,
    manifest,
    files:
      folder === null
        ? []
        : [
            { label: 'Oversikten (CSV)', href: `${folder}oversikt.csv` },
            { label: 'Oversikten (JSON)', href: `${folder}oversikt.json` },
          ],
    shown,
  };
}

/** In: what the site is made from. Out: every release of the round, the latest first, each with its files. */
export function releasesPage({ shown, earlier }: SiteInput): ReleasesPage {
  return {
    kind: 'releases',
    path: sitePaths.releases,
    language: 'nb',
    title: 'Utgivelser',
    lead: 'En utgivelse endres aldri. Det som rettes, rettes i en ny, og den gamle står her med det den sa.',
    releases: [lineOf(shown, true), ...earlier.toReversed().map((one) => lineOf(one, false))],
  };
}
