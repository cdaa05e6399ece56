import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossCount, noLoss, type Loss, type Names } from '../../../../shared/backups/loss.ts';
import type { LoggedEvent } from '../../../../shared/events/envelope.ts';
import type { Event } from '../../../../shared/events/event.ts';
import {
  adviserId,
  isoDate,
  isoTime,
  releaseNumber,
  roundId,
  sha256Hex,
  unitNumber,
} from '../../../../shared/lib/ids.ts';

const [spring, autumn] = [roundId.parse('vår'), roundId.parse('høst')];
const hamar = unitNumber.parse('0403');
const hash = sha256Hex.parse('a'.repeat(64));
const names: Names = {
  author: (author) => `${author} heter`,
  unit: (round, unit) => `${unit} i ${round}`,
};

const attempt = (unit = hamar, round = spring): Event => ({
  type: 'contact-attempted',
  round,
  unit,
  attempt: {
    date: isoDate.parse('2015-02-03'),
    department: 'Servicetorget',
    result: 'svar',
    note: '',
    person: null,
  },
});

const frozen = (number: string, candidate: number): Event => ({
  type: 'release-frozen',
  release: {
    round: spring,
    number: releaseNumber.parse(number),
    candidate,
    manifest: hash,
    content: hash,
    required: 1,
    frozenAt: isoTime.parse('2015-02-02T09:00:00.000Z'),
  },
});

const signed = (number: string): Event => ({
  type: 'release-signed',
  round: spring,
  number: releaseNumber.parse(number),
  candidate: 1,
  manifest: hash,
  signature: {
    name: 'Kari Nordmann',
    role: 'redaktør',
    meaning: 'Godkjent',
    time: isoTime.parse('2015-02-02T09:00:00.000Z'),
    key: 'k',
    signature: 's',
  },
});

const imported = (...units: readonly string[]): Event => ({
  type: 'rows-imported',
  round: spring,
  file: 'rader.csv',
  fileHash: hash,
  sheet: '',
  columns: {},
  rows: units.map((unit, index) => ({
    row: index + 1,
    key: `rad-${index}`,
    unit: unitNumber.parse(unit),
    statement: null,
    judgement: null,
    notReached: true,
  })),
});

const logged = (event: Event, author = 'kari', time = '2015-02-02T09:00:00.000Z'): LoggedEvent => ({
  n: 1,
  author,
  position: 1,
  time,
  hash: '',
  event,
});

function lossOf(...events: readonly LoggedEvent[]): Loss {
  const count = lossCount();
  for (const one of events) count.take(one);
  return count.loss(names);
}

describe('what would be lost', () => {
  it('of nothing is nothing', () => {
    expect(lossOf()).toEqual(noLoss);
  });

  it('is counted by author, most first, and named by whoever knows the names', () => {
    const events = ['kari', 'ola', 'ola'].map((author) => logged(attempt(), author));
    expect(lossOf(...events)).toMatchObject({
      events: 3,
      authors: [
        { name: 'ola heter', events: 2 },
        { name: 'kari heter', events: 1 },
      ],
    });
  });

  it('names each entry once, in the order of numbers, and one of two rounds twice', () => {
    const events = [attempt(), imported('1902', '0101', '1902'), attempt(hamar, autumn), attempt()];
    expect(lossOf(...events.map((one) => logged(one))).entries.map((one) => one.name)).toEqual([
      '0101 i vår',
      '0403 i høst',
      '0403 i vår',
      '1902 i vår',
    ]);
  });

  it('names a release once however many candidates it had, and every signature', () => {
    const events = [frozen('1.0', 1), frozen('1.0', 2), signed('1.0'), frozen('1.1', 1)];
    expect(lossOf(...events.map((one) => logged(one, 'ola')))).toMatchObject({
      releases: ['1.0', '1.1'],
      signatures: [{ release: '1.0', name: 'ola heter' }],
      entries: [],
    });
  });

  it('knows what was written to the mapping itself, and touches no entry', () => {
    const joined: Event = {
      type: 'adviser-joined',
      adviser: adviserId.parse('kari'),
      name: 'Kari',
      title: '',
      key: 'k',
    };
    expect(lossOf(logged(joined))).toMatchObject({ events: 1, entries: [], releases: [] });
  });

  it('is from the earliest to the latest, however a log was put together, and loses no event', () => {
    const time = fc
      .nat({ max: 1e9 })
      .map((s) => new Date(Date.UTC(2015, 0, 1) + 1_000 * s).toISOString());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(time, fc.constantFrom('kari', 'ola', 'per')), { minLength: 1 }),
        (given) => {
          const loss = lossOf(...given.map(([at, author]) => logged(attempt(), author, at)));
          const times = given.map(([at]) => at).toSorted();
          expect([loss.since, loss.until]).toEqual([times[0], times.at(-1)]);
          expect(loss.authors.reduce((sum, one) => sum + one.events, 0)).toBe(given.length);
          const counts = loss.authors.map((one) => one.events);
          expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        },
      ),
    );
  });
});
