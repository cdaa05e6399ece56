import { describe, expect, it } from 'vitest';
import { readUnitNumber } from '../../../../shared/register/read-number.ts';

describe('reading a unit number', () => {
  it.each<[string | number, string, string]>([
    ['0403', '0403', ''],
    [403, '0403', ''],
    ['1\u00A0507', '1507', ''],
    ['０４０３', '0403', ''],
    ['403.00', '0403', ''],
    ['30101,0', '030101', ''],
    ['0403 – Hamar', '0403', 'Hamar'],
    ['0403: Hamar', '0403', 'Hamar'],
    ['0403Hamar', '0403', 'Hamar'],
    ['Hamar 403', '0403', 'Hamar'],
    ['Hamar (0403)', '0403', 'Hamar'],
  ])('%j is %s and %j', (value, number, rest) => {
    expect(readUnitNumber(value)).toEqual({ number, rest });
  });

  it.each([
    '',
    'Hamar',
    '12',
    '4',
    '1234567',
    '403.5',
    '403,25',
    '0403.1',
    '04 03 12',
    'Hamar 1234567',
    4.5,
    -403.5,
    -403,
    'A403',
    '0403;0101',
    '0403, 0101',
    '0403/0101',
    '0403 Hamar, 0412 Ringsaker',
    '0403-30101',
  ])('reads none in %j', (value) => {
    expect(readUnitNumber(value)).toBeUndefined();
  });
});
