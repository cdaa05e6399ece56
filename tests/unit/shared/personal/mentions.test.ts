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
    'Čearretšuolu, Máret-Ánne',
    'Máret Ánne B. Čearretšuolu',
    'på Máret‑Ánne Čearretšuolus kontor',
    'Máret-Án\u00ADne\u00A0Čearret\u200Bšuolu',
    'ring +4778469900',
    'ring 004778469900',
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

  it('is looked for among thousands of persons as among one, and a text without is left to the letter', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({
      name: `Fornavn${String(at)} Etternavn`,
      phone: String(40_000_000 + at),
      email: `nr${String(at)}@kommune.test`,
    }));
    const found = mentioning([...many, maret], 'surely');
    const text = 'Har kurs i mestring for pårørende, to ganger i året. '.repeat(40);
    for (let at = 0; at < 200; at += 1) expect(found(text)).toBe(false);
    expect(found(`${text}Spør Etternavn, Fornavn4711.`)).toBe(true);
    expect(found(`${text}Spør nr4999@kommune.test.`)).toBe(true);
    expect(found(`${text}Ring 2015 40 00 49 99.`)).toBe(true);
    const untouched = 'blåbær'.normalize('NFD');
    expect(replacingMentions([maret], 'surely', '–')(untouched)).toBe(untouched);
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
