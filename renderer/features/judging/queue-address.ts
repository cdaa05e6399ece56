import { readQueueFilter, type QueueFilter } from './queue/queue-filters.ts';

/** What an address of the judging page asks for: an entry, or a part of the queue. */
export type AskedFor = {
  readonly unit: string | null;
  readonly filter: QueueFilter | null;
  readonly county: string | null;
};

/**
 * In: the part of the address after `#`: `/vurder/0702`, `/vurder/utvalg/uavgjorte/07`. Out: what it asks for; null
 * where it is another page's.
 */
export function readQueueAddress(hash: string): AskedFor | null {
  const [page, first, second, third] = hash.replace(/^#?\/?/u, '').split('/');
  if (page !== 'vurder') return null;
  if (first !== 'utvalg') return { unit: first ?? null, filter: null, county: null };
  return { unit: null, filter: readQueueFilter(second) ?? null, county: third ?? null };
}

/** In: an entry. Out: its address. */
export function entryAddress(unit: string): string {
  return `#/vurder/${unit}`;
}
