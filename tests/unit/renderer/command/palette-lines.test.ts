import { describe, expect, it } from 'vitest';
import { findLines } from '../../../../renderer/features/command/palette-lines.ts';

const line = (label: string, also = '') => ({ id: label, label, aside: '', also, keyLabel: null });
const units = {
  title: 'Oppføringer',
  lines: [
    line('Aurskog-Høland', '0221'),
    line('Hol', '0620'),
    line('Holmestrand', '0702'),
    line('Ås', '0214'),
  ],
};
const labels = (typed: string, most = 9) =>
  findLines([units], typed, most).flatMap((group) => group.lines.map((one) => one.label));

describe('searching in the palette', () => {
  it('puts what begins with the words first, then later words', () => {
    expect(labels('hol')).toEqual(['Hol', 'Holmestrand', 'Aurskog-Høland']);
  });

  it('finds numbers and letters that are hard to type', () => {
    expect(labels('0702')).toEqual(['Holmestrand']);
    expect(labels('aas')).toEqual(['Ås']);
  });

  it('shows no more than asked for, and leaves out groups with nothing', () => {
    expect(labels('', 2)).toHaveLength(2);
    expect(findLines([units], 'xyz', 9)).toEqual([]);
  });
});
