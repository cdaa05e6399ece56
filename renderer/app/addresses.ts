import type { CountyNumber, UnitNumber } from '../../shared/lib/ids.ts';

/** Words that narrow the queue in an address, as the queue's own filters spell them. */
export type QueueWord =
  | 'uavgjorte'
  | 'avgjorte'
  | 'ikke-nadd'
  | 'grenseland'
  | 'venter'
  | 'kildekonflikt'
  | 'avklaring';

/** In: how the queue is to be narrowed. Out: its address, `/vurder?utvalg=uavgjorte&fylke=07`. */
export function queueAddress(choice: {
  readonly filter?: QueueWord;
  readonly county?: CountyNumber;
}): string {
  const words = new URLSearchParams();
  if (choice.filter !== undefined) words.set('utvalg', choice.filter);
  if (choice.county !== undefined) words.set('fylke', choice.county);
  return `/vurder?${words.toString()}`;
}

/** In: a unit. Out: the address of its entry in the judging page. */
export function entryAddress(unit: UnitNumber): string {
  return `/vurder/${unit}`;
}
