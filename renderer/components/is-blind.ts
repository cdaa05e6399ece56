import type { QueueRow } from '../../shared/contract/views.ts';

/**
 * In: a row of the queue and the asker's name, null where nobody is unlocked. Out: whether another's judgement is to
 * be kept from the asker, so that a second judgement is made before the first is seen.
 */
export function isBlind(
  row: Pick<QueueRow, 'awaitingSecond' | 'judges'>,
  name: string | null,
): boolean {
  return row.awaitingSecond && name !== null && !row.judges.includes(name);
}
