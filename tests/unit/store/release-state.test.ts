import { describe, expect, it } from 'vitest';
import { finalBeside } from '../../../electron/store/release-state.ts';
import { frozenRelease, releaseSignature } from '../../../shared/events/release.ts';
import { releaseNumber, roundId } from '../../../shared/lib/ids.ts';
import {
  emptyMapping,
  type MappingState,
  type ReleaseState,
} from '../../../shared/projections/mapping-state.ts';

const day = (n: number): string => `2026-01-${String(n).padStart(2, '0')}T12:00:00.000Z`;

/** A release, final since the day its only signature was given; without one it is a candidate. */
function release(round: string, number: string, signed: number | null): ReleaseState {
  const frozen = frozenRelease.parse({
    round,
    number,
    candidate: 1,
    manifest: 'a'.repeat(64),
    content: 'b'.repeat(64),
    required: 1,
    frozenAt: day(1),
  });
  const by = { name: 'Kari', role: 'r', meaning: 'm', key: 'k', signature: 's' };
  const signatures = signed === null ? [] : [releaseSignature.parse({ ...by, time: day(signed) })];
  return { frozen, at: 1, signatures };
}

function beside(releases: readonly ReleaseState[]): string {
  const mapping: MappingState = { ...emptyMapping, releases };
  return finalBeside(mapping, roundId.parse('gammel'), releaseNumber.parse('2.0')).frozen.number;
}

describe('the release of another round that stands beside a release', () => {
  const own = release('ny', '2.0', 10);

  it('is the last that was final when this one became so, whatever is signed later', () => {
    const before = [release('gammel', '1.0', 3), release('gammel', '1.1', 8), own];
    expect(beside(before)).toBe('1.1');
    expect(beside([...before, release('gammel', '1.2', 15)])).toBe('1.1');
  });

  it('is the first to become final afterwards where there was none, and stays so', () => {
    const after = [own, release('gammel', '1.0', 12)];
    expect(beside(after)).toBe('1.0');
    expect(beside([...after, release('gammel', '1.1', 20)])).toBe('1.0');
  });

  it('is never a candidate', () => {
    expect(() => beside([own, release('gammel', '1.0', null)])).toThrow('signert');
  });
});
