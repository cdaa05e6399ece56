import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../../renderer/components/norwegian.ts';

describe('dateOf', () => {
  it('writes a calendar date as that day, in whatever time zone the machine is', () => {
    expect(dateOf('2015-03-05')).toBe('5. mars 2015');
    expect(dateOf('2015-01-01')).toBe('1. januar 2015');
    expect(dateOf('2015-12-31')).toBe('31. desember 2015');
  });
});
