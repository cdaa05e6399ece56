import type { CountyNumber, UnitNumber } from '../../shared/lib/ids.ts';

/** Words that narrow the queue in an address, as the queue's own filters spell them. */
export type QueueWord =
  | 'alle'
  | 'uavgjorte'
  | 'avgjorte'
  | 'ikke-nadd'
  | 'grenseland'
  | 'venter'
  | 'min-andrevurdering'
  | 'kildekonflikt'
  | 'avklaring'
  | 'pa-nytt';

/** In: how the queue is to be narrowed. Out: its address, `/vurder/utvalg/uavgjorte/07`. */
export function queueAddress(filter: QueueWord, county?: CountyNumber): string {
  return county === undefined ? `/vurder/utvalg/${filter}` : `/vurder/utvalg/${filter}/${county}`;
}

/** In: a unit, or none. Out: the address of the page where its differing judgements are settled. */
export function resolutionAddress(unit?: UnitNumber): string {
  return unit === undefined ? '/avklar' : `/avklar/${unit}`;
}

/** Where what is due stands. */
export const dueAddress = '/lister/frister';

/** Where everything that stands in the way of a release is told. */
export const obstaclesAddress = '/utgivelse/i-veien';

/** Where it stands what municipalities were sent and answered. */
export const repliesAddress = '/utgivelse/tilsvar';

/** In: a unit. Out: the address of its entry in the judging page. */
export function entryAddress(unit: UnitNumber): string {
  return `/vurder/${unit}`;
}
