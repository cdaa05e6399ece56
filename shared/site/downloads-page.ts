import { entriesData } from '../release/data/entries-data.ts';
import { overviewData } from '../release/data/overview-data.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { sitePaths } from './addresses.ts';
import { dataDictionary } from './data-dictionary.ts';
import type { DownloadsPage, SiteFact } from './site-document.ts';
import { siteData, siteDownloads, type WholeFormat } from './site-files.ts';
import type { SiteHouse } from './site-input.ts';

const fact = (term: string, value: string | null): readonly SiteFact[] =>
  value === null ? [] : [{ term, values: [value] }];

/** In: content, the house, which whole files are made. Out: the page with everything that can be fetched, and what it means. */
export function downloadsPage(
  content: FrozenContent,
  { publisher, licence, contact }: SiteHouse,
  formats: readonly WholeFormat[],
): DownloadsPage {
  // The headings are the same whatever the entries hold.
  const empty = { ...content, entries: [] };
  const entries = entriesData(empty).header;
  const overview = overviewData(empty).header;
  const only = overview.filter((one) => !entries.includes(one));
  return {
    kind: 'downloads',
    path: sitePaths.downloads,
    language: 'nb',
    title: 'Last ned',
    lead: 'Alt som står på sidene, som data. CSV-filene er UTF-8 med semikolon mellom kolonnene, og åpnes rett i Excel.',
    files: siteDownloads(formats),
    dictionary: [
      { file: siteData.entries, columns: dataDictionary(content, entries) },
      { file: siteData.csv, columns: dataDictionary(content, only) },
    ],
    terms: [
      ...fact('Utgiver', publisher),
      ...fact('Lisens', licence ?? 'Ingen lisens er oppgitt.'),
      ...fact('Kontakt', contact),
    ],
  };
}
