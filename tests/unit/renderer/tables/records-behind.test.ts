import { describe, expect, it } from 'vitest';
import type { Behind } from '../../../../renderer/features/tables/cell-behind.ts';
import { outcomesIn, recordsBehind } from '../../../../renderer/features/tables/records-behind.ts';
import { unitNumber } from '../../../../shared/lib/ids.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { reference2015 } from '../../../builders/frozen-content.ts';

const unit = (number: string) => unitNumber.parse(number);
const names = new Map([
  [unit('0101'), 'Ås'],
  [unit('0104'), 'Bø'],
  [unit('0105'), 'Ærfugl'],
  [unit('0106'), 'Bø'],
]);
const behind: Behind = {
  row: 'Egen tjeneste',
  column: null,
  n: 3,
  denominator: 4,
  low: 2,
  high: 4,
  entries: [unit('0101'), unit('0106'), unit('0104')],
  swings: [unit('0101'), unit('0105')],
  isDenominator: false,
};

describe('the records behind a number', () => {
  it('stand a–å, those of one name by number', () => {
    const { counted } = recordsBehind(behind, names, new Map());
    expect(counted.map((one) => one.unit)).toEqual(['0104', '0106', '0101']);
  });

  it('say which of them may leave, and which others may come', () => {
    const { counted, entering } = recordsBehind(behind, names, new Map());
    expect(counted.map((one) => one.swing)).toEqual([null, null, 'leaving']);
    expect(entering).toEqual([
      { unit: '0105', name: 'Ærfugl', outcome: null, swing: 'entering', here: true },
    ]);
  });

  it('go by number where a name is not known', () => {
    const { counted } = recordsBehind(behind, new Map(), new Map());
    expect(counted.map((one) => one.name)).toEqual(['0101', '0104', '0106']);
  });

  it('have the name of another round, where they are not of this one', () => {
    const elsewhere = new Map([[unit('0104'), 'Bø']]);
    const { counted } = recordsBehind(
      behind,
      new Map([[unit('0101'), 'Ås']]),
      new Map(),
      elsewhere,
    );
    expect(counted.map(({ name, here }) => [name, here])).toEqual([
      ['0106', false],
      ['Bø', false],
      ['Ås', true],
    ]);
  });

  it('have the outcome that these tables count them under', () => {
    const content = reference2015();
    const outcomes = outcomesIn(evaluateTables(content));
    const decided = content.entries.filter((entry) => entry.outcome !== null);
    expect(outcomes.size).toBe(decided.length);
    for (const entry of decided) expect(outcomes.get(entry.unit)).toBe(entry.outcome);
  });
});
