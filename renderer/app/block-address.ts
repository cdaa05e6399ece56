import type { BlockView } from '../../shared/contract/views.ts';
import {
  entryAddress,
  obstaclesAddress,
  queueAddress,
  repliesAddress,
  resolutionAddress,
  type QueueWord,
} from './addresses.ts';

/** Which way of narrowing the queue shows what a block is about. */
const wordOf: Readonly<Record<string, QueueWord>> = {
  undecided: 'uavgjorte',
  'awaiting-second': 'venter',
  'source-conflict': 'kildekonflikt',
  rejudge: 'pa-nytt',
  'nothing-decided': 'uavgjorte',
};

/** The pages where some of it is put right. */
const pageOf: Readonly<Record<string, string>> = {
  inconsistent: '/grenseland/praksis',
  'contest-unanswered': repliesAddress,
  'dead-link': obstaclesAddress,
};

/**
 * In: what stands in the way of a release. Out: where it is put right: the page for it, the queue narrowed to it, the one entry, or
 * the release page where it is not about entries.
 */
export function blockAddress({ kind, units }: BlockView): string {
  if (kind === 'to-resolve') return resolutionAddress();
  const page = pageOf[kind];
  if (page !== undefined) return page;
  const filter = wordOf[kind];
  if (filter !== undefined) return queueAddress(filter);
  const [only, ...others] = units;
  if (only === undefined) return '/utgivelse';
  return others.length === 0 ? entryAddress(only) : obstaclesAddress;
}
