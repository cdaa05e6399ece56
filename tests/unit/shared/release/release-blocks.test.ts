import { describe, expect, it } from 'vitest';
import { profile } from '../../../../shared/codebook/profile.ts';
import { findObstacles } from '../../../../shared/release/obstacles/obstacles.ts';
import { blockSummary, releaseBlocks } from '../../../../shared/release/release-blocks.ts';
import { readUnits } from '../../../../shared/release/read-units.ts';
import type { Round } from '../../../../shared/events/round.ts';
import type { EntryState } from '../../../../shared/projections/entry-state.ts';
import {
  interview,
  notReached,
  smallRound,
  startedMapping,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';
import { unitParts } from '../../../builders/unit-parts.ts';

const round = smallRound(['0101', '0102', '0103', '0201']);

function blocksOf(states: readonly EntryState[], of: Round = round) {
  const place = { mapping: startedMapping(of), round: of };
  const units = readUnits(of, new Map(states.map((one) => [one.unit, one])));
  const parts = units.map((one) => unitParts(place, one));
  return releaseBlocks(findObstacles(place, parts, 'all'));
}

const conflicting = [
  interview({ answers: profile.parse({ form: ['gruppe'] }) }),
  interview({
    source: 'nettside',
    link: 'https://example.no',
    answers: profile.parse({ form: ['alene'] }),
  }),
];

describe('what stands in the way of a release', () => {
  it('is nothing where all are decided or not reached', () => {
    const states = ['0101', '0102', '0103'].map((unit) =>
      stateOf(unit, { judgements: [voteFor('gruppe')] }),
    );
    const blocks = blocksOf([...states, notReached('0201')]);
    expect(blocks).toEqual([]);
    expect(blockSummary(blocks)).toBe('');
  });

  it('is that nothing is decided, and those undecided', () => {
    const blocks = blocksOf([]);
    expect(blocks.map(({ kind, units }) => [kind, units])).toEqual([
      ['nothing-decided', []],
      ['undecided', ['0101', '0102', '0103', '0201']],
    ]);
    expect(blockSummary(blocks)).toBe('ingen avgjorte, 4 uavgjorte');
  });

  it('is nothing decided also where nobody was reached', () => {
    const blocks = blocksOf(round.units.map(({ number }) => notReached(number)));
    expect(blockSummary(blocks)).toBe('ingen avgjorte');
  });

  it('names each kind with its units, in register order', () => {
    const second = smallRound(['0101', '0102', '0103', '0201'], { second: { kind: 'all' } });
    const both = [voteFor('gruppe'), voteFor('gruppe', { judge: 'Ola Nordmann' })];
    const blocks = blocksOf(
      [
        stateOf('0201', { judgements: [voteFor('gruppe')], statements: conflicting }),
        stateOf('0101', { judgements: both }),
        stateOf('0102', {
          judgements: [voteFor('gruppe'), voteFor('intet', { judge: 'Ola Nordmann' })],
        }),
      ],
      second,
    );
    expect(blocks).toEqual([
      { kind: 'undecided', units: ['0102', '0103'], sentence: '2 oppføringer er uavgjorte.' },
      {
        kind: 'to-resolve',
        units: ['0102'],
        sentence: '1 oppføring har vurderinger som spriker, og må avklares.',
      },
      {
        kind: 'awaiting-second',
        units: ['0201'],
        sentence: '1 oppføring venter på andrevurdering.',
      },
      {
        kind: 'source-conflict',
        units: ['0201'],
        sentence: '1 oppføring har kilder som sier imot hverandre.',
      },
    ]);
    expect(blockSummary(blocks)).toBe(
      '2 uavgjorte, 1 til avklaring, 1 venter på andrevurdering, 1 kildekonflikt',
    );
  });

  it('is no longer a conflict that a later judgement settled with a rationale', () => {
    const settled = voteFor('gruppe', {
      answers: profile.parse({ form: ['gruppe'] }),
      rationale: 'Siden er gammel.',
    });
    const rest = ['0102', '0103', '0201'].map((unit) => notReached(unit));
    expect(
      blocksOf([stateOf('0101', { statements: conflicting, judgements: [settled] }), ...rest]),
    ).toEqual([]);
  });
});
