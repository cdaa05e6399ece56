import { expect, it } from 'vitest';
import { blockAddress } from '../../../../renderer/app/block-address.ts';
import { unitNumber } from '../../../../shared/lib/ids.ts';

const units = [unitNumber.parse('0101')];

it.each([
  ['undecided', '/vurder/utvalg/uavgjorte'],
  ['nothing-decided', '/vurder/utvalg/uavgjorte'],
  ['awaiting-second', '/vurder/utvalg/venter'],
  ['source-conflict', '/vurder/utvalg/kildekonflikt'],
])('what is %s is put right in the queue', (kind, address) => {
  expect(blockAddress({ kind, sentence: '', units })).toBe(address);
});

it('a kind that the queue has no filter for leads to its entry, or to the release page', () => {
  expect(blockAddress({ kind: 'annet', sentence: '', units })).toBe('/vurder/0101');
  expect(blockAddress({ kind: 'annet', sentence: '', units: [] })).toBe('/utgivelse');
});

it('differing judgements are settled on a page of their own', () => {
  expect(blockAddress({ kind: 'to-resolve', sentence: '', units })).toBe('/avklar');
});
