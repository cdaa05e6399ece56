import type { Language } from '../lib/language.ts';
import { siteWords } from '../messages/site/words-in.ts';
import { overviewOf } from '../release/overview.ts';
import { frontPath } from './addresses.ts';
import { countyPages } from './county-page.ts';
import { downloadsPage } from './downloads-page.ts';
import { frontPage } from './front-page.ts';
import { casebookPage, methodPage } from './reading-pages.ts';
import { releasesPage } from './releases-page.ts';
import { selectionPage } from './selection-page.ts';
import type { Site, SiteFrame, SiteLink, SitePage } from './site-document.ts';
import type { WholeFormat } from './site-files.ts';
import type { SiteInput } from './site-input.ts';
import { formerPages, unitPages } from './unit-page.ts';
import { histories } from './unit-history.ts';

const languages: readonly Language[] = ['nb', 'nn', 'en'];

function frameOf({ shown, corrected }: SiteInput, pages: readonly SiteLink[]): SiteFrame {
  const { content } = shown;
  const overview = overviewOf(content);
  return {
    name: overview.title,
    release: overview.release,
    marking: overview.markings.length === 0 ? null : overview.markings.join(' · '),
    corrected,
    author: overview.author,
    published: overview.published,
    updated: overview.updated,
    source: overview.source,
    pages,
    fronts: languages.map((language) => ({
      language,
      label: siteWords(language).languageName,
      href: frontPath(language),
    })),
  };
}

/**
 * Makes the site of a release. In: the release, what stands beside it in the file, and which whole files go with it. Out:
 * every page, every text final, without private persons: informants by their role, contact to the service only. Equal
 * inputs give equal sites.
 */
export function siteOf(input: SiteInput, formats: readonly WholeFormat[]): Site {
  const { shown, earlier, others, appendix, house } = input;
  const { content } = shown;
  const history = histories(
    content,
    earlier.map((one) => one.content),
    others,
  );
  const fronts = languages.map((one) => frontPage(content, one));
  const counties = fronts[0]?.counties ?? [];
  const selection = selectionPage(content);
  const casebook = casebookPage(appendix);
  const link = (label: string, page: SitePage | null): readonly SiteLink[] =>
    page === null ? [] : [{ label, href: page.path }];
  const method = methodPage(overviewOf(content), appendix);
  const downloads = downloadsPage(content, house, formats);
  const releases = releasesPage(input);
  const pages = [
    { label: 'Oversikten', href: frontPath('nb') },
    ...link('Utvalg', selection),
    ...link('Grenseland', casebook),
    ...link('Metode', method),
    ...link('Last ned', downloads),
    ...link('Utgivelser', releases),
  ];
  return {
    frame: frameOf(input, pages),
    pages: [
      ...fronts,
      ...countyPages(content, counties),
      ...unitPages(content, history),
      ...formerPages(content, others, history),
      ...(selection === null ? [] : [selection]),
      ...(casebook === null ? [] : [casebook]),
      method,
      downloads,
      releases,
    ],
  };
}
