import type { BlockView } from '../../shared/contract/views.ts';
import { entryAddress, queueAddress, resolutionAddress, type QueueWord } from './addresses.ts';

/** Which way of narrowing the queue shows what a block is about. */
const wordOf: Readonly<Record<string, QueueWord>> = {
  undecided: 'uavgjorte',
  'awaiting-second': 'venter',
  'source-conflict': 'kildekonflikt',
  rejudge: 'pa-nytt',
  'nothing-decided': 'uavgjorte',
};

/**
 * In: what stands in the way of a release. Out: where it is put right: the page for it, the queue narrowed to it, the one entry, or
 * the release page where it is not about entries.
 */
export function blockAddress({ kind, units }: BlockView): string {
  if (kind === 'to-resolve') return resolutionAddress();
  const filter = wordOf[kind];
  if (filter !== undefined) return queueAddress(filter);
  const [only] = units;
  return only === undefined ? '/utgivelse' : entryAddress(only);
}
