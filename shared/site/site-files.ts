import type { SiteDownload } from './site-document.ts';

/** The files of data in a site, in the order in which they are offered. */
export const siteData = {
  csv: 'data/oversikt.csv',
  entries: 'data/oppforinger.csv',
  json: 'data/oversikt.json',
  results: 'data/tall.json',
  workbook: 'data/oversikt.xlsx',
  dictionary: 'data/dataordbok.csv',
  codebook: 'data/kodebok.json',
  jsonLd: 'data/datasett.jsonld',
  turtle: 'data/datasett.ttl',
} as const;

/** The whole overview in one file, for other places than the web. */
export const wholeFiles = {
  html: 'hele/oversikten.html',
  docx: 'hele/oversikten.docx',
  pdf: 'hele/oversikten.pdf',
} as const;

/** Which of them a site is made with. */
export type WholeFormat = keyof typeof wholeFiles;

const data: readonly SiteDownload[] = [
  {
    path: siteData.csv,
    title: 'Oversikten',
    format: 'CSV',
    holds: 'En rad for hver enhet: utfall, grenseland, lenker og kilder.',
  },
  {
    path: siteData.entries,
    title: 'Oppføringene',
    format: 'CSV',
    holds: 'Det samme med svarene på hvert kriterium og det kildene sier.',
  },
  {
    path: siteData.workbook,
    title: 'Arbeidsbok',
    format: 'Excel',
    holds: 'Oversikten, tabellene etter utfall og fylke, og dataordboken, på hvert sitt ark.',
  },
  {
    path: siteData.json,
    title: 'Oversikten som den er skrevet',
    format: 'JSON',
    holds: 'Alle tekstene i oversikten, slik de står på sidene.',
  },
  {
    path: siteData.results,
    title: 'Tallene',
    format: 'JSON',
    holds: 'Hvert tall med nevner, spenn og enhetene bak.',
  },
  {
    path: siteData.dictionary,
    title: 'Dataordbok',
    format: 'CSV',
    holds: 'Hva hver kolonne betyr, og hva kodene står for.',
  },
  {
    path: siteData.codebook,
    title: 'Kodeboken',
    format: 'JSON',
    holds: 'De skrevne kriteriene, svarene og reglene for utfall.',
  },
  {
    path: siteData.jsonLd,
    title: 'Beskrivelse av datasettet',
    format: 'DCAT-AP-NO, JSON-LD',
    holds: 'For datakataloger.',
  },
  {
    path: siteData.turtle,
    title: 'Beskrivelse av datasettet',
    format: 'DCAT-AP-NO, Turtle',
    holds: 'Det samme i den andre vanlige skrivemåten.',
  },
];

const whole: Readonly<Record<WholeFormat, SiteDownload>> = {
  html: {
    path: wholeFiles.html,
    title: 'Hele oversikten på én side',
    format: 'HTML',
    holds: 'Bare overskrifter, tekst, lister og tabeller, til å lime inn i et publiseringssystem.',
  },
  docx: {
    path: wholeFiles.docx,
    title: 'Hele oversikten som dokument',
    format: 'Word',
    holds: 'Med overskrifter, så det kan lages innholdsfortegnelse.',
  },
  pdf: {
    path: wholeFiles.pdf,
    title: 'Hele oversikten til utskrift',
    format: 'PDF',
    holds: 'A4 med sidetall og bokmerker, kodet for skjermleser.',
  },
};

/** In: which whole files the site is made with. Out: everything that can be fetched from it. */
export function siteDownloads(formats: readonly WholeFormat[]): readonly SiteDownload[] {
  return [...data, ...formats.map((one) => whole[one])];
}
