import { requirableKind, waivableKind, type WaivableKind } from '../../events/obstacle.ts';

/** What always stands in the way of a release, in the order in which it is told. */
const always = [
  'nothing-decided',
  'undecided',
  'to-resolve',
  'awaiting-second',
  'source-conflict',
  'rejudge',
] as const;

/** Everything that can be told before a release, in the order in which it is told. */
export const obstacleKinds = [...always, ...requirableKind.options] as const;
export type ObstacleKind = (typeof obstacleKinds)[number];

/** In: a kind. Out: whether it stands in the way whatever the round says. */
export const alwaysStands = (kind: ObstacleKind): boolean => always.some((one) => one === kind);

/** In: a kind. Out: whether an adviser may waive it. */
export function mayBeWaived(kind: ObstacleKind): kind is WaivableKind {
  return waivableKind.options.some((one) => one === kind);
}
