import { createHash } from 'node:crypto';
import { sha256Hex } from '../../shared/lib/ids.ts';
import { isFinal, type MappingState } from '../../shared/projections/mapping-state.ts';
import { compareNumbers, releasesOf } from '../../shared/projections/release-order.ts';
import type { FrozenRelease } from '../../shared/events/release.ts';
import { consistencyProof, leafHash, rootOf, type Digest } from '../../shared/proof/merkle-tree.ts';
import {
  manifestPath,
  readManifest,
  type LogTree,
  type ReleaseManifest,
} from '../exporters/manifest.ts';
import { logReader } from './log-table.ts';
import { readReleaseFiles } from './release-file-table.ts';
import type { ReadHandle } from './sql/handle.ts';

const digest: Digest = (bytes) => createHash('sha256').update(bytes).digest();
const hexOf = (bytes: Uint8Array) => sha256Hex.parse(Buffer.from(bytes).toString('hex'));

function leavesOf(handle: ReadHandle): readonly Uint8Array[] {
  return Array.from(logReader(handle).hashes(), (hash) =>
    leafHash(digest, Buffer.from(hash, 'hex')),
  );
}

/** What the manifest of a frozen release said of the log; undefined where it said nothing. */
function claimedBy(handle: ReadHandle, frozen: FrozenRelease): LogTree | undefined {
  const bytes = readReleaseFiles(handle, frozen).get(manifestPath);
  return bytes === undefined ? undefined : readManifest(bytes).log;
}

/** What a manifest says of the log, and of the release it follows. */
type LogClaim = Pick<ReleaseManifest, 'log' | 'follows'>;

/**
 * In: the file, its state, and which release is about to be frozen. Out: the log as a tree as it is now, and the proof
 * that it goes on from the log of the round's last final release before.
 */
export function claimOfLog(
  handle: ReadHandle,
  mapping: MappingState,
  { round, number }: Pick<FrozenRelease, 'round' | 'number'>,
): LogClaim {
  const leaves = leavesOf(handle);
  const log: LogTree = { size: leaves.length, root: hexOf(rootOf(digest, leaves)) };
  const before = releasesOf(mapping, round).findLast(
    (one) => isFinal(one) && compareNumbers(one.frozen.number, number) < 0,
  );
  const earlier = before === undefined ? undefined : claimedBy(handle, before.frozen);
  if (before === undefined || earlier === undefined) return { log, follows: null };
  const { frozen } = before;
  const proof = consistencyProof(digest, leaves, earlier.size).map(hexOf);
  return { log, follows: { ...earlier, release: frozen.number, manifest: frozen.manifest, proof } };
}

/** In: the file. Out: what tells whether the log still begins as a manifest says it was. */
export function logBeginnings(handle: ReadHandle): (claimed: LogTree) => boolean {
  let leaves: readonly Uint8Array[] | null = null;
  return ({ size, root }) => {
    leaves ??= leavesOf(handle);
    return size <= leaves.length && hexOf(rootOf(digest, leaves.slice(0, size))) === root;
  };
}
