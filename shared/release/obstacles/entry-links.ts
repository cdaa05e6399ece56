import type { EntryState, LinkCheckState } from '../../projections/entry-state.ts';
import { isWebAddress } from './link-form.ts';

/** A link of an entry, and the last time somebody tried it. */
export type EntryLink = {
  readonly link: string;
  /** Written as a web address is. */
  readonly wellFormed: boolean;
  readonly last: LinkCheckState | null;
};

/**
 * In: an entry. Out: its links, each once: those of its sources, but for what is withdrawn, and the one to the service;
 * in that order.
 */
export function linksOf({
  statements,
  contact,
  linkChecks,
}: Pick<EntryState, 'statements' | 'contact' | 'linkChecks'>): readonly EntryLink[] {
  const given = [
    ...statements.flatMap((one) => (one.withdrawn === null ? [one.link] : [])),
    contact?.link ?? null,
  ];
  const links = new Set(given.flatMap((one) => (one === null || one.trim() === '' ? [] : [one])));
  return [...links].map((link) => ({
    link,
    wellFormed: isWebAddress(link),
    last: linkChecks.findLast((one) => one.link === link) ?? null,
  }));
}

/** In: a link of an entry. Out: whether nobody can follow it: it is dead, or no address at all. */
export const isDead = ({ wellFormed, last }: EntryLink): boolean =>
  !wellFormed || last?.result === 'dod';
