import { describe, expect, it } from 'vitest';
import {
  compareNumbers,
  latestFinal,
  newestFirst,
  standingOf,
} from '../../../../renderer/features/release/standing.ts';
import type { ReleasePage, ReleaseView } from '../../../../shared/contract/release-views.ts';
import { isoTime, releaseNumber } from '../../../../shared/lib/ids.ts';

const release = (number: string, change: Partial<ReleaseView> = {}): ReleaseView => ({
  number: releaseNumber.parse(number),
  candidate: 1,
  manifest: 'ab'.repeat(32),
  frozenAt: isoTime.parse('2015-06-01T12:00:00.000Z'),
  signatures: [],
  required: 1,
  missingRoles: [],
  final: false,
  changedSince: false,
  corrects: null,
  correctedBy: [],
  ...change,
});

const page = (change: Partial<ReleasePage> = {}): ReleasePage => ({
  blocks: [],
  next: releaseNumber.parse('1.0'),
  releases: [],
  rule: { roles: [], independent: false, signatures: 1 },
  summary: {
    registered: 428,
    decided: 428,
    notReached: 0,
    borderline: 16,
    heldBack: 0,
    headline: { n: 79, low: 71, high: 85, denominator: 428, label: 'Har tjeneste' },
  },
  ...change,
});

const blocks = [{ kind: 'undecided', sentence: '92 oppføringer er uavgjorte.', units: [] }];

describe('where the work towards a release stands', () => {
  it('is blocked while something stands in the way, also after something was frozen', () => {
    expect(standingOf(page({ blocks })).kind).toBe('blocked');
    const outdated = release('1.0', { changedSince: true });
    expect(standingOf(page({ blocks, releases: [outdated] })).kind).toBe('blocked');
  });

  it('is to be frozen when nothing does', () => {
    expect(standingOf(page())).toEqual({ kind: 'to-freeze', outdated: null });
  });

  it('is to be frozen anew when something has changed since', () => {
    const outdated = release('1.0', { changedSince: true });
    expect(standingOf(page({ releases: [outdated] }))).toEqual({ kind: 'to-freeze', outdated });
  });

  it('is to be signed when what stands now is frozen and short of signatures', () => {
    const candidate = release('1.1');
    const before = release('1.0', { final: true, changedSince: true });
    expect(standingOf(page({ releases: [before, candidate] }))).toEqual({
      kind: 'to-sign',
      candidate,
    });
  });

  it('is released when what stands now is signed', () => {
    const signed = release('1.0', { final: true });
    expect(standingOf(page({ releases: [signed] }))).toEqual({ kind: 'released', release: signed });
  });

  it('starts over when something has changed since it was signed', () => {
    const signed = release('1.0', { final: true, changedSince: true });
    expect(standingOf(page({ releases: [signed] }))).toEqual({ kind: 'to-freeze', outdated: null });
  });
});

describe('release numbers', () => {
  it('go part by part: 1.10 after 1.9', () => {
    expect(compareNumbers('1.10', '1.9')).toBeGreaterThan(0);
    expect(compareNumbers('2.0', '1.10')).toBeGreaterThan(0);
    expect(compareNumbers('1.0', '1.0')).toBe(0);
  });

  it('put the newest release first', () => {
    const all = [release('1.9'), release('1.10'), release('1.0')];
    expect(newestFirst(all).map((one) => one.number)).toEqual(['1.10', '1.9', '1.0']);
    expect(all.map((one) => one.number)).toEqual(['1.9', '1.10', '1.0']);
  });

  it('tell which final release is the last, whatever is frozen after it', () => {
    expect(latestFinal([])).toBeNull();
    expect(latestFinal([release('1.0')])).toBeNull();
    const all = [release('1.9', { final: true }), release('1.10', { final: true }), release('2.0')];
    expect(latestFinal(all)?.number).toBe('1.10');
  });
});
