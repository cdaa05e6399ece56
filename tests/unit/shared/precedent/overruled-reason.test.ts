import { describe, expect, it } from 'vitest';
import { roundId, unitNumber } from '../../../../shared/lib/ids.ts';
import { overruledReason } from '../../../../shared/precedent/overruled-reason.ts';

const round = roundId.parse('runde');
const overruled = {
  round,
  unit: unitNumber.parse('0102'),
  in: { round, unit: unitNumber.parse('0101') },
  weigher: 'Ola Nordmann',
  time: '2015-03-05T23:30:00.000Z',
  rationale: 'Ett kurs er nok.',
};

describe('why an overruled case is to be judged anew', () => {
  it('says who, where, on which Norwegian day, and why', () => {
    const reason = overruledReason(overruled, { name: 'Halden', otherRound: null });
    expect(reason).toMatchObject({ kind: 'precedent', weight: 'could', in: { name: 'Halden' } });
    expect(reason.sentence).toBe(
      'Ola Nordmann fravek avgjørelsen i Halden 6. mars 2015: «Ett kurs er nok».',
    );
  });

  it('names the round where it is another', () => {
    const named = { name: 'Halden', otherRound: 'Nettsider 2023' };
    expect(overruledReason(overruled, named).sentence).toContain(
      'i Halden (Nettsider 2023) 6. mars',
    );
  });
});
