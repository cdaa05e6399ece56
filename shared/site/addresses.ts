import type { Language } from '../lib/language.ts';

/** Where things stand in a site. An address that has been published is never given to anything else. */
export const sitePaths = {
  casebook: 'grenseland.html',
  selection: 'utvalg.html',
  method: 'metode.html',
  downloads: 'last-ned.html',
  releases: 'utgivelser/index.html',
  style: 'stil.css',
  script: 'soek.js',
  manifest: 'nettsted.json',
} as const;

/** In: a language. Out: where the first page in it stands. */
export function frontPath(language: Language): string {
  return language === 'nb' ? 'index.html' : `${language}/index.html`;
}

/** In: the number of a unit. Out: where its page stands. */
export function unitPath(unit: string): string {
  return `kommune/${unit}.html`;
}

/** In: the number of a county. Out: where its page stands. */
export function countyPath(county: string): string {
  return `fylke/${county}.html`;
}

/** In: the number of a release. Out: the folder of its files. */
export function releaseFolder(release: string): string {
  return `utgivelser/${release}/`;
}

/** In: where a page stands, and a place in the site. Out: the way from the one to the other, as an address. */
export function wayTo(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `${up}${to}`;
}

/** In: any text. Out: whether it is an address on the web that a reader may follow. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/iu.test(text);
}
