import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../electron/exporters/sha256.ts';
import { manifestPath, type ManifestFacts } from '../../../electron/exporters/manifest.ts';
import { verifyReleaseFolder } from '../../../electron/verifier/verify-release-folder.ts';
import { releaseNumber, sha256Hex, type Sha256Hex } from '../../../shared/lib/ids.ts';
import {
  consistencyProof,
  leafHash,
  rootOf,
  type Digest,
} from '../../../shared/proof/merkle-tree.ts';
import {
  inFolder,
  sampleFacts,
  sampleFiles,
  signedRelease,
} from '../../builders/release-folder.ts';

const digest: Digest = (bytes) => createHash('sha256').update(bytes).digest();
const hexOf = (bytes: Uint8Array): Sha256Hex => sha256Hex.parse(Buffer.from(bytes).toString('hex'));
const other = sha256Hex.parse('f'.repeat(64));

const leaves = Array.from({ length: 300 }, (_, at) =>
  leafHash(digest, Buffer.of(at % 256, at / 256)),
);
const treeOf = (size: number) => ({ size, root: hexOf(rootOf(digest, leaves.slice(0, size))) });

const first = (size: number) =>
  signedRelease(sampleFiles, sampleFacts({ log: treeOf(size), follows: null }));
const manifestOf = (release: ReadonlyMap<string, Uint8Array>): Sha256Hex =>
  sha256Of(release.get(manifestPath) ?? new Uint8Array());

type Followed = NonNullable<ManifestFacts['follows']>;

/** A release made from a log of so many events, after one made from fewer; and what somebody made of the proof. */
function second(
  earlier: number,
  now: number,
  change: (follows: Followed) => Followed = (follows) => follows,
  log = treeOf(now),
) {
  const proof = consistencyProof(digest, leaves.slice(0, now), earlier).map(hexOf);
  const release = releaseNumber.parse('1.0');
  const manifest = manifestOf(first(earlier));
  const follows = change({ release, manifest, ...treeOf(earlier), proof });
  return signedRelease(
    sampleFiles,
    sampleFacts({ release: releaseNumber.parse('1.1'), log, follows }),
  );
}

const told = async (release: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> => {
  const { problems } = await inFolder(release, (folder) => verifyReleaseFolder(folder));
  return problems.map(({ place, code }) => `${place} ${code}`);
};
const notExtended = ['manifest.json#follows log-not-extended'];

describe('the proof that a release goes on from the one before', () => {
  it('holds for every two sizes of a small log', async () => {
    for (let now = 1; now <= 17; now += 1)
      for (let earlier = 1; earlier <= now; earlier += 1)
        expect(await told(second(earlier, now))).toEqual([]);
  });

  it('holds for larger ones, and for none where a hash, a root or a size is another', async () => {
    const sizes = fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
      .filter(([earlier, now]) => earlier < now);
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async ([earlier, now], at) => {
        expect(await told(second(earlier, now))).toEqual([]);
        const oneChanged = (follows: Followed): Followed => ({
          ...follows,
          proof: follows.proof.with(at % follows.proof.length, other),
        });
        expect(await told(second(earlier, now, oneChanged))).toEqual(notExtended);
        const oneLess = ({ proof, ...follows }: Followed) => ({
          ...follows,
          proof: proof.slice(1),
        });
        expect(await told(second(earlier, now, oneLess))).toEqual(notExtended);
        const oneMore = (follows: Followed) => ({ ...follows, proof: [...follows.proof, other] });
        expect(await told(second(earlier, now, oneMore))).toEqual(notExtended);
        const otherRoot = (follows: Followed) => ({ ...follows, root: other });
        expect(await told(second(earlier, now, otherRoot))).toEqual(notExtended);
        expect(
          await told(second(earlier, now, (same) => same, { ...treeOf(now), root: other })),
        ).toEqual(notExtended);
      }),
      { numRuns: 40 },
    );
  });

  it('does not hold where the log has become shorter, or is another of the same length', async () => {
    const shorter = (follows: Followed) => ({ ...follows, ...treeOf(9), proof: [] });
    expect(await told(second(4, 8, shorter))).toEqual(notExtended);
    const another = (follows: Followed) => ({ ...follows, size: 8, root: other, proof: [] });
    expect(await told(second(4, 8, another))).toEqual(notExtended);
  });

  it('is held against the release before by whoever has it', async () => {
    const codes = (release: Map<string, Uint8Array<ArrayBuffer>>, before: typeof release) =>
      inFolder(release, (folder) =>
        inFolder(before, async (after) => {
          const { problems } = await verifyReleaseFolder(folder, { after });
          return problems.map(({ code }) => code);
        }),
      );
    expect(await codes(second(5, 12), first(5))).toEqual([]);
    expect(await codes(second(5, 12), first(6))).toEqual(['not-the-release-before']);
    expect(await codes(first(5), first(5))).toEqual(['not-the-release-before']);
    expect(await codes(second(5, 12), new Map([['noe.txt', new Uint8Array()]]))).toEqual([
      'file-missing',
    ]);
  });
});
