import { describe, expect, it } from 'vitest';
import { cellText, isBlank, shownCell } from '../../../../shared/intake/cell-text.ts';
import { formulaWithoutValue } from '../../../../shared/intake/sheet.ts';
import { isoDate } from '../../../../shared/lib/ids.ts';

describe('the text of a cell', () => {
  it('is kept as typed, in NFC, with newlines and without spaces around it', () => {
    expect(cellText('  Bø\r\ni Telemark\u00A0')).toBe('Bø\ni Telemark');
    expect(cellText('A\u030As')).toBe('Ås');
    expect(cellText('=1+1')).toBe('=1+1');
    expect(cellText('0403')).toBe('0403');
    expect(cellText('a\tb')).toBe('a\tb');
    expect(cellText('😀 Čáhcesuolu')).toBe('😀 Čáhcesuolu');
    expect(cellText('x'.repeat(32_767))).toHaveLength(32_767);
  });

  it('of numbers, dates and truth values is as Norwegians write them', () => {
    expect(cellText(403)).toBe('403');
    expect(cellText(12.5)).toBe('12,5');
    expect(cellText(true)).toBe('ja');
    expect(cellText(false)).toBe('nei');
    expect(cellText({ date: isoDate.parse('2015-03-05'), time: 0 })).toBe('5.3.2015');
    expect(cellText({ date: isoDate.parse('2015-03-05'), time: 14.5 / 24 })).toBe(
      '5.3.2015 kl. 14.30',
    );
  });

  it('is nothing where there is nothing', () => {
    for (const cell of [null, '', ' \n\t\u00A0\uFEFF']) {
      expect(cellText(cell)).toBeNull();
      expect(isBlank(cell)).toBe(true);
      expect(shownCell(cell)).toBeNull();
    }
    expect(isBlank(0)).toBe(false);
    expect(isBlank(false)).toBe(false);
  });

  it.each([
    ['a\u0007b', /U\+0007/u],
    ['a\u0000b', /U\+0000/u],
    ['a\u000Bb', /U\+000B/u],
    ['a\u0085b', /U\+0085/u],
    ['a\u202Eb', /U\+202E/u],
    ['a\uFFFEb', /U\+FFFE/u],
    ['a\uD800b', /halvt/u],
    ['a\uFFFDb', /ikke lot seg lese/u],
    ['#I/T', /feil \(#I\/T\)/u],
    ['#########', /feil/u],
    [formulaWithoutValue.error, /ikke beregnet/u],
    ['x'.repeat(32_768), /32\u00A0768 tegn/u],
  ])('that cannot be kept as it is says why (%#)', (text, reason) => {
    expect(cellText(text)).toEqual({ reason: expect.stringMatching(reason) });
  });

  it('says what stands in the place of a value', () => {
    expect(cellText({ error: '#N/A' })).toEqual({ reason: expect.stringMatching('#N/A') });
    expect(shownCell({ error: '#N/A' })).toBe('#N/A');
  });

  it('tells a formula that was never calculated from an error', () => {
    expect(cellText(formulaWithoutValue)).toEqual({
      reason: expect.stringMatching('ikke beregnet'),
    });
    expect(cellText('# 1')).toBe('# 1');
  });

  it('can always be shown', () => {
    expect(shownCell('a\u0007\uD800b\u202E')).toBe('aU+0007U+D800bU+202E');
  });
});
