import { describe, expect, it } from 'vitest';
import {
  pressColumn,
  registerOrder,
  sortCounties,
  type CountyOrder,
} from '../../../../renderer/features/front/county-order.ts';
import { countyAccount } from '../../../builders/front-views.ts';

const counties = [
  countyAccount('01', 'Østfold', { registered: 18, decided: 18, service: [3, 4, 5] }),
  countyAccount('02', 'Akershus', { registered: 22, decided: 11, service: [5, 6, 6] }),
  countyAccount('03', 'Oslo', { registered: 1, decided: 0, service: [0, 0, 0] }),
  countyAccount('09', 'Aust-Agder', { registered: 15, decided: 15, service: [4, 4, 8] }),
  countyAccount('08', 'Ål', { registered: 22, decided: 22, service: [4, 4, 4] }),
];
const names = (order: CountyOrder): readonly string[] =>
  sortCounties(counties, order).map((one) => one.name);

describe('the counties in order', () => {
  it.each([
    ['register', false, ['Østfold', 'Akershus', 'Oslo', 'Ål', 'Aust-Agder']],
    ['name', false, ['Akershus', 'Aust-Agder', 'Oslo', 'Østfold', 'Ål']],
    ['name', true, ['Ål', 'Østfold', 'Oslo', 'Aust-Agder', 'Akershus']],
    ['units', true, ['Akershus', 'Ål', 'Østfold', 'Aust-Agder', 'Oslo']],
    ['service', true, ['Akershus', 'Aust-Agder', 'Østfold', 'Ål', 'Oslo']],
    // 6 of 11, 4 of 15, 4 of 18, 4 of 22, nothing to be a share of.
    ['share', true, ['Akershus', 'Aust-Agder', 'Østfold', 'Ål', 'Oslo']],
    ['range', true, ['Aust-Agder', 'Østfold', 'Akershus', 'Oslo', 'Ål']],
    ['decided', false, ['Oslo', 'Akershus', 'Aust-Agder', 'Østfold', 'Ål']],
  ] as const)('by %s, descending %s', (by, descending, order) => {
    expect(names({ by, descending })).toEqual(order);
  });
});

describe('pressing a column', () => {
  it('goes from the largest to the smallest and back to the register', () => {
    const first = pressColumn(registerOrder, 'service');
    const second = pressColumn(first, 'service');
    expect([first, second, pressColumn(second, 'service')]).toEqual([
      { by: 'service', descending: true },
      { by: 'service', descending: false },
      registerOrder,
    ]);
  });

  it('begins a name with a, and another column anew', () => {
    const byName = pressColumn({ by: 'service', descending: false }, 'name');
    expect(byName).toEqual({ by: 'name', descending: false });
    expect(pressColumn(byName, 'name')).toEqual({ by: 'name', descending: true });
  });
});
