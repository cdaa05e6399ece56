import { describe, expect, it } from 'vitest';
import { mentioning, replacingMentions } from '../../../../shared/personal/mentions.ts';

const maret = {
  name: 'Máret-Ánne  Čearretšuolu',
  phone: '+47 78 46 99 00',
  email: 'maret@karasjok.test',
};
const surely = mentioning([maret], 'surely');
const anyPart = mentioning([maret], 'any-part');

describe('a mention of a person', () => {
  it.each([
    'Sagt av Máret-Ánne Čearretšuolu i går',
    'MÁRET-ÁNNE ČEARRETŠUOLU',
    'Máret-Ánne\nČearretšuolu'.normalize('NFD'),
    'ring 78469900',
    'ring 784 69 900',
    'skriv til Maret@Karasjok.test.',
  ])('is «%s»', (text) => {
    expect(surely(text)).toBe(true);
    expect(anyPart(text)).toBe(true);
  });

  it.each(['Máret-Ánne sa det', 'spør Čearretšuolu'])('is not surely «%s»', (text) => {
    expect(surely(text)).toBe(false);
    expect(anyPart(text)).toBe(true);
  });

  it.each(['Koordinatoren sa det', 'nummer 1784699001', 'xmaret@karasjok.test', ''])(
    'is not «%s»',
    (text) => {
      expect(surely(text)).toBe(false);
      expect(anyPart(text)).toBe(false);
    },
  );

  it('is replaced, all of it', () => {
    const replace = replacingMentions([maret], 'any-part', '[slettet]');
    expect(replace('Máret-Ánne Čearretšuolu (78 46 99 00), også kalt Máret')).toBe(
      '[slettet] ([slettet]), også kalt [slettet]',
    );
  });

  it('of somebody with one name only is no sure one, and of nobody none', () => {
    const kari = { name: 'Kari', phone: '', email: '' };
    expect(mentioning([kari], 'surely')('Kari svarte')).toBe(false);
    expect(mentioning([], 'any-part')('Kari svarte')).toBe(false);
  });

  it('is found in what has a meaning of its own where patterns are written', () => {
    const odd = { name: 'A.* (B) [C]', phone: '', email: '' };
    expect(mentioning([odd], 'surely')('Axyz B C')).toBe(false);
    expect(mentioning([odd], 'surely')('Sa A.* (B) [C] det?')).toBe(true);
  });
});
