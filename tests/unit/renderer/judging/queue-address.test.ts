import { describe, expect, it } from 'vitest';
import {
  entryAddress,
  readQueueAddress,
} from '../../../../renderer/features/judging/queue-address.ts';

describe('the address of the judging page', () => {
  it.each([
    ['#/vurder', { unit: null, filter: null, county: null }],
    ['#/vurder/0702', { unit: '0702', filter: null, county: null }],
    ['#/vurder/utvalg/uavgjorte', { unit: null, filter: 'uavgjorte', county: null }],
    ['#/vurder/utvalg/grenseland/07', { unit: null, filter: 'grenseland', county: '07' }],
    ['#/vurder/utvalg/ukjent', { unit: null, filter: null, county: null }],
    ['#/', null],
    ['', null],
    ['#/tabeller/utfall', null],
  ])('reads %s', (hash, asked) => {
    expect(readQueueAddress(hash)).toEqual(asked);
  });

  it('reads the address it writes', () => {
    expect(readQueueAddress(entryAddress('0301'))?.unit).toBe('0301');
  });
});
