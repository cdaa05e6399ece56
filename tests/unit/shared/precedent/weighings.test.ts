import { describe, expect, it } from 'vitest';
import type { PrecedentWeighing } from '../../../../shared/events/precedent.ts';
import { judgementId, roundId, unitNumber } from '../../../../shared/lib/ids.ts';
import { currentWeighings, overruledCases } from '../../../../shared/precedent/weighings.ts';
import { emptyEntry, type EntryState } from '../../../../shared/projections/entry-state.ts';
import { judgementOf, resolutionOf, traceOf } from '../../../builders/entry-state.ts';

const round = roundId.parse('runde');
const here = unitNumber.parse('0101');
const there = unitNumber.parse('0102');
const precedent = { round, unit: there, judgement: judgementId.parse('Kari-1') };
const first = judgementOf('Kari', 1);

const weighed = (
  by: string,
  at: number,
  weighing: PrecedentWeighing,
): EntryState['weighings'][number] => ({
  ...traceOf(by, at),
  weigher: by,
  weighing,
});
const overruling = weighed('Ola', 5, {
  stance: 'fraviker',
  precedent,
  rationale: 'Da visste vi ikke.',
});
const entry = (weighings: EntryState['weighings']) => ({ ...emptyEntry(here), weighings });

const listed = (weighings: EntryState['weighings'], change: Partial<EntryState> = {}) =>
  overruledCases([{ round, unit: here, entry: entry(weighings) }], () => ({
    ...emptyEntry(there),
    judgements: [first],
    ...change,
  })).map((one) => [one.unit, one.in.unit, one.weigher]);

describe('what has been made of earlier cases', () => {
  it('is what each person said last of each case', () => {
    const following = weighed('ola', 6, { stance: 'folger', precedent, rationale: null });
    const other = weighed('Kari', 4, { stance: 'folger', precedent, rationale: null });
    expect(currentWeighings(entry([other, overruling, following]))).toEqual([other, following]);
  });
});

describe('the list for re-judging', () => {
  it('holds an overruled case until somebody judges or resolves it anew', () => {
    expect(listed([overruling])).toEqual([[there, here, 'Ola']]);
    expect(listed([overruling], { judgements: [first, judgementOf('Kari', 9)] })).toEqual([]);
    expect(
      listed([overruling], { resolutions: [resolutionOf('Siri', 9, [first, first])] }),
    ).toEqual([]);
  });

  it('holds it still where the new judgement was taken back, and lets it go where the person did', () => {
    const gone = judgementOf('Kari', 9, { withdrawn: 'feil' });
    expect(listed([overruling], { judgements: [first, gone] })).toHaveLength(1);
    const back = weighed('Ola', 8, { stance: 'folger', precedent, rationale: null });
    expect(listed([overruling, back])).toEqual([]);
  });
});
