import { describe, expect, it } from 'vitest';
import { countByCode, withCode } from '../../../../renderer/features/intake/refusals-by-code.ts';
import type { RowRefusalView } from '../../../../shared/contract/intake-views.ts';
import type { RefusalCode } from '../../../../shared/lib/refusal-code.ts';

const refused = (row: number, code: RefusalCode): RowRefusalView => ({
  row,
  column: null,
  code,
  message: 'Fordi.',
  value: null,
  details: {},
});

const refusals = [
  refused(4, 'unknown-unit'),
  refused(5, 'unknown-answer'),
  refused(9, 'unknown-unit'),
  refused(11, 'ambiguous-unit'),
];

describe('refused rows by reason', () => {
  it('are counted, the most frequent reason first', () => {
    expect(countByCode(refusals)).toEqual([
      { code: 'unknown-unit', count: 2 },
      { code: 'ambiguous-unit', count: 1 },
      { code: 'unknown-answer', count: 1 },
    ]);
    expect(countByCode([])).toEqual([]);
  });

  it('are narrowed to one reason, or shown all', () => {
    expect(withCode(refusals, 'unknown-unit').map((one) => one.row)).toEqual([4, 9]);
    expect(withCode(refusals, null)).toEqual(refusals);
  });
});
