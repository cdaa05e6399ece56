import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../../shared/events/event.ts';
import { assertNever } from '../../../../../shared/lib/assert-never.ts';
import {
  adviserId,
  commentId,
  contestId,
  isoDate,
  unitNumber,
  waiverId,
} from '../../../../../shared/lib/ids.ts';
import type { MappingState } from '../../../../../shared/projections/mapping-state.ts';
import { readEntry } from '../../../../../shared/projections/entry-reading.ts';
import { isWebAddress } from '../../../../../shared/release/obstacles/link-form.ts';
import {
  mayBeWaived,
  obstacleKinds,
} from '../../../../../shared/release/obstacles/obstacle-kind.ts';
import { findObstacles, unwaivedUnits } from '../../../../../shared/release/obstacles/obstacles.ts';
import { waiversInForce } from '../../../../../shared/release/obstacles/waivers-in-force.ts';
import { releaseBlocks } from '../../../../../shared/release/release-blocks.ts';
import type { Command } from '../../../../../shared/rules/command.ts';
import { decide } from '../../../../../shared/rules/decide.ts';
import { stateAfter } from '../../../../builders/given.ts';
import { interview, smallRound, voteFor } from '../../../../builders/frozen-content.ts';
import { unitParts } from '../../../../builders/unit-parts.ts';

const round = smallRound(['0101', '0102', '0201'], { second: { kind: 'all' } });
const units = round.units.map((one) => one.number);
const kari = { id: adviserId.parse('kari'), name: 'Kari Nordmann' };

type State = ReturnType<typeof stateAfter>;

function obstaclesOf({ mapping, entry }: State) {
  const place = { mapping, round };
  const read = round.units.map((unit) => {
    const state = entry(round.id, unit.number);
    return unitParts(place, { unit, entry: state, reading: readEntry(round, state) });
  });
  return findObstacles(place, read, 'all');
}

/** What a person does to an entry, as its events. */
const steps = ['vurdert', 'andre', 'kilde', 'motsagt', 'lenke', 'kommentar', 'innsigelse'] as const;
type Step = { readonly what: (typeof steps)[number]; readonly unit: (typeof units)[number] };

function eventOf({ what, unit }: Step, n: number): Event {
  const at = { round: round.id, unit };
  const date = isoDate.parse('2015-03-05');
  switch (what) {
    case 'vurdert':
    case 'andre': {
      const {
        at: _at,
        time: _time,
        by: _by,
        withdrawn: _withdrawn,
        ...judgement
      } = voteFor('gruppe', what === 'andre' ? { judge: 'Ola Hansen' } : {});
      return { type: 'judged', ...at, judgement };
    }
    case 'kilde':
    case 'motsagt':
    case 'lenke': {
      const {
        at: _at,
        time: _time,
        by: _by,
        withdrawn: _withdrawn,
        ...statement
      } = interview({
        link: what === 'lenke' ? `vei til ${n}` : null,
        informant: `Leder ${n}`,
        ...(what === 'motsagt' ? { source: 'nettside' as const } : {}),
      });
      return { type: 'statement-added', ...at, statement };
    }
    case 'kommentar':
      return {
        type: 'commented',
        ...at,
        by: 'Kari Nordmann',
        comment: {
          id: commentId.parse(`k-${n}`),
          criterion: null,
          to: null,
          text: 'Er dette et kurs?',
          due: null,
          answers: null,
        },
      };
    case 'innsigelse':
      return {
        type: 'entry-contested',
        ...at,
        contest: { id: contestId.parse(`i-${n}`), role: 'Kommunalsjef', date, text: 'Nei.' },
      };
    default:
      return assertNever(what);
  }
}

const step = fc.record({ what: fc.constantFrom(...steps), unit: fc.constantFrom(...units) });
const started: readonly Event[] = [{ type: 'round-started', round }];
const eventsOf = (taken: readonly Step[], from: number): readonly Event[] =>
  taken.map((one, n) => eventOf(one, from + n));

/** Waives everything that can be, as the program does. */
function waivingAll(events: readonly Event[]): readonly Event[] {
  let all = events;
  for (const kind of obstacleKinds) {
    const command: Command = {
      type: 'waive-obstacle',
      round: round.id,
      id: waiverId.parse(`u-${kind}`),
      kind,
      units: null,
      reason: 'Avtalt med redaktøren.',
    };
    const decision = decide({ ...stateAfter(...all), who: kari }, command);
    if (decision.ok) all = [...all, ...decision.value];
  }
  return all;
}

const partsIn = (state: State, waivable: boolean): ReadonlyMap<string, readonly string[]> =>
  new Map(
    obstaclesOf(state)
      .filter(({ kind }) => mayBeWaived(kind) === waivable)
      .flatMap(({ kind, units: own }) =>
        own.map(({ unit, parts }): [string, readonly string[]] => [`${kind} ${unit}`, parts]),
      ),
  );

const heldBack = (state: State): readonly string[] =>
  obstaclesOf(state).flatMap((one) => unwaivedUnits(one).map((unit) => `${one.kind} ${unit}`));

describe('what stands in the way', () => {
  it('stays waived until it changes, and then stands in the way again', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 14 }),
        fc.array(step, { maxLength: 6 }),
        (one, other) => {
          const before = waivingAll([...started, ...eventsOf(one, 0)]);
          const waived = stateAfter(...before);
          expect(heldBack(waived).filter((key) => !partsIn(waived, false).has(key))).toEqual([]);
          const after = stateAfter(...before, ...eventsOf(other, 100));
          const known = partsIn(waived, true);
          const expected = [...partsIn(after, true)].flatMap(([key, parts]) =>
            parts.every((part) => known.get(key)?.includes(part) === true) ? [] : [key],
          );
          expect(heldBack(after).filter((key) => !partsIn(after, false).has(key))).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is in the way of a release exactly where it is required and not waived', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 14 }),
        fc.subarray(['no-source', 'no-contact', 'dead-link', 'open-comment'] as const),
        fc.boolean(),
        (taken, kinds, waive) => {
          const events: readonly Event[] = [
            ...started,
            ...eventsOf(taken, 0),
            { type: 'release-requirements-set', round: round.id, kinds, by: 'Kari' },
          ];
          const state = stateAfter(...(waive ? waivingAll(events) : events));
          const obstacles = obstaclesOf(state);
          for (const { kind, units: own, required } of obstacles) {
            const block = releaseBlocks(obstacles).find((one) => one.kind === kind);
            const left = own.filter((one) => one.waivers.length === 0).map((one) => one.unit);
            const stands = required && (kind === 'nothing-decided' || left.length > 0);
            expect(block?.units ?? null).toEqual(stands ? left : null);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tells who lets what through, and only where it still does', () => {
    const unit = unitNumber.parse('0101');
    const before = waivingAll([...started, eventOf({ what: 'vurdert', unit }, 1)]);
    const told = (state: State) =>
      waiversInForce(obstaclesOf(state)).map((one) => [one.kind, one.by, one.units]);
    expect(told(stateAfter(...before))).toEqual([
      ['awaiting-second', 'Kari Nordmann', [unit]],
      ['no-source', 'Kari Nordmann', [unit]],
      ['no-contact', 'Kari Nordmann', [unit]],
    ]);
    const seconded = stateAfter(...before, eventOf({ what: 'andre', unit }, 2));
    expect(told(seconded).map(([kind]) => kind)).not.toContain('awaiting-second');
    const taken: Event = {
      type: 'waiver-withdrawn',
      round: round.id,
      waiver: waiverId.parse('u-no-source'),
      reason: 'Kilden skal finnes.',
    };
    expect(told(stateAfter(...before, taken)).map(([kind]) => kind)).not.toContain('no-source');
  });

  it('asks for no more than the round says', () => {
    const state = stateAfter(
      ...started,
      eventOf({ what: 'kommentar', unit: unitNumber.parse('0101') }, 1),
    );
    const { mapping }: { readonly mapping: MappingState } = state;
    expect(mapping.requirements).toEqual([]);
    expect(releaseBlocks(obstaclesOf(state)).map((one) => one.kind)).toEqual([
      'nothing-decided',
      'undecided',
    ]);
  });
});

describe('a link', () => {
  it.each([
    'https://www.ski.kommune.no/',
    'http://ski.no',
    'https://ski.no:8080/helse?id=1#kurs',
    'https://sør-varanger.kommune.no/læring',
  ])('is written as one: %s', (link) => expect(isWebAddress(link)).toBe(true));
  it.each([
    '',
    'www.ski.no',
    'https://ski',
    'https://ola:hemmelig@ski.no',
    'https://ski.no/to ord',
    'javascript:alert(1)',
    'ftp://ski.no',
    'https://ski..no',
  ])('is not written as one: %s', (link) => expect(isWebAddress(link)).toBe(false));
});
