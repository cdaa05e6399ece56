import { describe, expect, it } from 'vitest';
import { startTexts } from '../../../../../renderer/app/i18n/i18n.ts';

describe('the texts of the program', () => {
  const texts = startTexts();

  it('write how many as Norwegian does, whoever asks', () => {
    const t = texts.getFixedT('nb', 'people');
    expect(t(($) => $.open, { count: 1234 })).toBe('1\u00A0234 oppgaver venter.');
    expect(t(($) => $.open, { count: 1 })).toBe('1 oppgave venter.');
  });

  it('leave everything else as it is given', () => {
    const t = texts.getFixedT('nb', 'signing');
    const signed = { name: 'Kari', role: 'leder', number: '1.0' };
    expect(t(($) => $.elsewhere.added, signed)).toBe('Kari, leder, har signert utgivelse 1.0.');
  });
});
