import type { SitePage } from '../../../shared/site/site-document.ts';
import { extremes } from '../../builders/extreme-site.ts';

/** One page of every kind of the site that is saved in the window; its file has one round, and no selection. */
export const kinds = {
  front: 'index.html',
  nynorsk: 'nn/index.html',
  english: 'en/index.html',
  county: 'fylke/04.html',
  unit: 'kommune/0403.html',
  casebook: 'grenseland.html',
  method: 'metode.html',
  downloads: 'last-ned.html',
  releases: 'utgivelser/index.html',
  whole: 'hele/oversikten.html',
} as const;

/** The kinds it has none of, and pages of the others where there is too much on them, or nothing. */
export const beyondUsual = {
  front: ['extreme', 'index.html'],
  county: ['extreme', 'fylke/01.html'],
  longName: ['extreme', `kommune/${extremes.longName}.html`],
  manyOffers: ['extreme', `kommune/${extremes.manyOffers}.html`],
  longRationale: ['extreme', `kommune/${extremes.longRationale}.html`],
  nothing: ['extreme', `kommune/${extremes.nothing}.html`],
  former: ['extreme', 'kommune/3101.html'],
  casebook: ['extreme', 'grenseland.html'],
  method: ['extreme', 'metode.html'],
  releases: ['extreme', 'utgivelser/index.html'],
  selection: ['review', 'utvalg.html'],
  reviewed: ['review', 'kommune/1103.html'],
} as const;

type Played = keyof typeof kinds | keyof typeof beyondUsual;

/** Under which name each kind of page is played: a new kind does not compile until it is. */
export const playedAs: Record<SitePage['kind'], Played> = {
  front: 'front',
  unit: 'unit',
  former: 'former',
  county: 'county',
  selection: 'selection',
  casebook: 'casebook',
  method: 'method',
  downloads: 'downloads',
  releases: 'releases',
};

/** In: the path of a page. Out: what it has in common with every page of its kind. */
export function shapeOf(path: string): string {
  return path.replaceAll('\\', '/').replaceAll(/\d+/gu, '0');
}

/** Every shape that is played. */
export const shapes: ReadonlySet<string> = new Set(
  [...Object.values(kinds), ...Object.values(beyondUsual).map(([, path]) => path)].map(shapeOf),
);

/** A screen, a phone, and what A4 leaves between its margins. In CSS pixels. */
export const sizes = {
  wide: { width: 1440, height: 900 },
  phone: { width: 360, height: 740 },
  paper: { width: 673, height: 1000 },
} as const;
