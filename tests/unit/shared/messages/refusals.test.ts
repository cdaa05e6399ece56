import { describe, expect, it } from 'vitest';
import { refuse } from '../../../../shared/lib/refusal.ts';

// What a person reads has its numbers as Norwegian writes them; what a script reads has them as they are.

describe('the sentence of a refusal', () => {
  it('has a space between the thousands of a place and of a count', () => {
    const damaged = refuse('log-damaged', { position: 412_345, reason: 'kjeden er brutt' });
    expect(damaged.message).toContain('skadet ved hendelse 412\u00A0345 (kjeden er brutt).');
    expect(refuse('verification-failed', { count: 1234 }).message).toBe(
      'Kontrollen fant 1\u00A0234 avvik.',
    );
    expect(refuse('table-too-large', { id: 'alt', cells: 12_000, most: 10_000 }).message).toContain(
      '12\u00A0000 celler. Grensen er 10\u00A0000.',
    );
  });

  it('leaves the detail itself as a number', () => {
    expect(refuse('log-damaged', { position: 412_345 }).details).toEqual({ position: 412_345 });
  });

  it('says where it does not know the place, and leaves a year alone', () => {
    expect(refuse('log-damaged', { position: 'ukjent' }).message).toContain('ved hendelse ukjent.');
    expect(refuse('population-unknown', { units: 'bydeler', year: 2015 }).message).toContain(
      'for bydeler i 2015.',
    );
  });

  it('names the first of many places, and says how many more there are', () => {
    const places = ['a', 'b', 'c', 'd', 'e'];
    const told = (some: number) =>
      refuse('candidate-not-derived', { file: 'k', places: places.slice(0, some) }).message;
    expect(told(4)).toContain('(a, b, c, d)');
    expect(told(5)).toContain('(a, b, c og 2 til)');
  });

  it('writes days as days', () => {
    expect(refuse('reply-due-passed', { due: '2015-03-05', date: '2015-03-09' }).message).toBe(
      'Svarfristen 5. mars 2015 er før dagen arkene ble sendt, 9. mars 2015.',
    );
  });
});
