import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consistencyProof,
  leafHash,
  nodeHash,
  rootOf,
  type Digest,
} from '../../../../shared/proof/merkle-tree.ts';

const digest: Digest = (bytes) => createHash('sha256').update(bytes).digest();
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

// The leaves and roots of the reference implementation of Certificate Transparency, `merkle_tree_test.cc`.
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const known = inputs.map((input) => leafHash(digest, Buffer.from(input, 'hex')));

const someLeaves = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, at) => leafHash(digest, Buffer.from(String(at))));

/** The root as RFC 6962 defines it, by its own recursion. */
function byDefinition(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return digest(new Uint8Array());
  if (leaves.length === 1) return only;
  const k = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return nodeHash(digest, byDefinition(leaves.slice(0, k)), byDefinition(leaves.slice(k)));
}

describe('a Merkle tree', () => {
  it('has the roots of the reference implementation', () => {
    expect(known.map((_, at) => hex(rootOf(digest, known.slice(0, at + 1))))).toEqual(roots);
  });

  it('has the hash of nothing where there is no leaf', () => {
    expect(hex(rootOf(digest, []))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('has the root that the standard defines, whatever its size', () => {
    for (let size = 0; size < 140; size += 1) {
      const leaves = someLeaves(size);
      expect(hex(rootOf(digest, leaves))).toBe(hex(byDefinition(leaves)));
    }
  });

  it('proves what the reference implementation proves', () => {
    const proof = (earlier: number, now: number): readonly string[] =>
      consistencyProof(digest, known.slice(0, now), earlier).map(hex);
    expect(proof(1, 1)).toEqual([]);
    expect(proof(1, 8)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(proof(6, 8)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(proof(2, 5)).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });

  it('has nothing to prove from nothing, and cannot have been larger', () => {
    expect(consistencyProof(digest, known, 0)).toEqual([]);
    expect(() => consistencyProof(digest, known, 9)).toThrow('only grows');
  });

  it('proves with no more than two hashes for each doubling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (size, at) => {
        const proof = consistencyProof(digest, someLeaves(size), 1 + (at % size));
        expect(proof.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(size + 1)));
      }),
      { numRuns: 60 },
    );
  });
});
