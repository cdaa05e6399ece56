import { describe, expect, it } from 'vitest';
import { fold, foldLoosely } from '../../../../shared/intake/fold.ts';

describe('fold', () => {
  it.each([
    ['Oppgitt av', 'oppgitt-av'],
    ['OPPGITT_AV', 'oppgitt-av'],
    ['oppgitt\u2013av', 'oppgitt-av'],
    ['opp\u00ADgitt\u00A0av\n', 'oppgitt-av'],
    ['Ikke nådd', 'ikke-nadd'],
    ['Ikke na\u030Add', 'ikke-nadd'],
    ['Gjennomført sammen', 'gjennomfort-sammen'],
    ['Friskliv læring og mestring', 'friskliv-laering-og-mestring'],
    ['pårørende', 'parorende'],
    ['\uFEFFkommunenummer', 'kommunenummer'],
    ['ＦＯＲＭ', 'form'],
    ['Đávvisiidda', 'davvisiidda'],
  ])('%j is %j', (written, meant) => {
    expect(fold(written)).toBe(fold(meant));
  });

  it('keeps apart what differs in more than that', () => {
    expect(fold('dato')).not.toBe(fold('vurdert dato'));
    expect(fold('tvil/om')).not.toBe(fold('tvil om'));
    expect(fold(' -_ ')).toBe('');
  });

  it('takes away what people put around a heading, loosely', () => {
    expect(foldLoosely('Grenseland? (ja/nei)')).toBe('grenseland');
    expect(foldLoosely('Dato:')).toBe('dato');
  });
});
