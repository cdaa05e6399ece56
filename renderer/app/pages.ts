import type { nb } from '../messages/nb.ts';
import type { ActionId } from './actions/catalogue.ts';

/** The pages of the rail, from top to bottom. */
export type PageId = keyof typeof nb.app.pages;

export type PageLink = {
  readonly id: PageId;
  readonly path: string;
  /** Where else one is on the page: what is reached from it and has no place of its own in the rail. */
  readonly beside?: string;
  readonly action: ActionId;
  /** It begins another part of the work: judging, writing, releasing, the rules and the past. */
  readonly begins?: true;
};

export const pageLinks: readonly PageLink[] = [
  { id: 'front', path: '/', action: 'goFront' },
  { id: 'intake', path: '/hent-inn', action: 'goIntake', begins: true },
  { id: 'judging', path: '/vurder', action: 'goJudging' },
  { id: 'lists', path: '/lister', action: 'goLists' },
  { id: 'resolution', path: '/avklar', action: 'goResolution' },
  { id: 'conflicts', path: '/kildekonflikter', action: 'goConflicts' },
  { id: 'borderline', path: '/grenseland', action: 'goBorderline' },
  { id: 'tables', path: '/tabeller', beside: '/artikkel', action: 'goTables', begins: true },
  { id: 'figures', path: '/figurer', action: 'goFigures' },
  { id: 'sentences', path: '/setninger', action: 'goSentences' },
  { id: 'agreement', path: '/enighet', action: 'goAgreement', begins: true },
  { id: 'compare', path: '/sammenlign', action: 'goCompare' },
  { id: 'release', path: '/utgivelse', action: 'goRelease' },
  { id: 'method', path: '/metode', action: 'goMethod' },
  { id: 'codebook', path: '/kodebok', action: 'goCodebook', begins: true },
  { id: 'film', path: '/tidslinje', action: 'goFilm' },
];

const isWithin = (path: string, location: string): boolean =>
  location === path || location.startsWith(`${path}/`);

/** In: a page of the rail, and where one is. Out: whether one is on that page, or on one that belongs to it. */
export function isOn(
  { path, beside }: Pick<PageLink, 'path' | 'beside'>,
  location: string,
): boolean {
  if (path === '/') return location === '/';
  return isWithin(path, location) || (beside !== undefined && isWithin(beside, location));
}
