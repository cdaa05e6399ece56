import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../shared/events/event.ts';
import type { ChosenUnits } from '../../../../shared/events/selection.ts';
import { chosenUnits } from '../../../../shared/events/selection.ts';
import { given, stateAfter } from '../../../builders/given.ts';
import { registerRound, smallRound } from '../../../builders/frozen-content.ts';

const { codebook } = registerRound('nettsider-2023', '2023-01-01');
const round = smallRound(['0101', '0102', '0201'], { codebook });
const started: Event = { type: 'round-started', round };
const chosen = (change: Partial<Record<keyof ChosenUnits, unknown>> = {}) =>
  chosenUnits.parse({
    county: '01',
    units: ['0102', '0101'],
    criteria: ['tema'],
    note: '',
    ...change,
  });
const choosing = (change: Partial<Record<keyof ChosenUnits, unknown>> = {}) => ({
  type: 'set-selection' as const,
  round: round.id,
  chosen: chosen(change),
});
const set: Event = {
  type: 'selection-set',
  round: round.id,
  by: 'Kari Nordmann',
  chosen: chosen({ units: ['0101', '0102'] }),
};

describe('choosing municipalities of a county', () => {
  it('says who chose, with the units in the order of their numbers', () => {
    expect(given(started).when(choosing())).toEqual([set]);
  });

  it('takes units of the county only, and criteria that can show breadth', () => {
    const { when } = given(started);
    expect(when(choosing({ county: '99' }))).toBe('selection-county-unknown');
    expect(when(choosing({ units: ['0201'] }))).toBe('selection-unit-elsewhere');
    expect(when(choosing({ criteria: ['informasjon'] }))).toBe('selection-criterion-single');
    expect(when(choosing({ criteria: ['finnes-ikke'] }))).toBe('selection-criterion-single');
  });

  it('is refused where nothing is another, and otherwise takes the place of what was chosen before', () => {
    const { when } = given(started, set);
    expect(when(choosing())).toBe('selection-unchanged');
    expect(when(choosing({ note: 'Viser bredden.' }))).toHaveLength(1);
    const { mapping } = stateAfter(started, set, { ...set, chosen: chosen({ units: ['0101'] }) });
    expect(mapping.selections.map((one) => one.units)).toEqual([['0101']]);
  });
});
