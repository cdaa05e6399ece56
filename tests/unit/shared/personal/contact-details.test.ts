import { describe, expect, it } from 'vitest';
import { contactDetailsIn } from '../../../../shared/personal/contact-details.ts';

const found = (text: string): readonly string[] => contactDetailsIn(text).map((one) => one.text);

describe('what looks like a way to reach somebody', () => {
  it.each([
    ['Ring 90 11 22 33 etter ni', ['90 11 22 33']],
    ['Ring 901 12 233.', ['901 12 233']],
    ['tlf: 90112233', ['90112233']],
    ['+47 90112233', ['+47 90112233']],
    ['004790112233', ['004790112233']],
    ['Skriv til Máret.Ånestad@kárášjohka.kommune.no.', ['Máret.Ånestad@kárášjohka.kommune.no']],
  ])('in «%s»', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Møtt 20150305, i alt 12 345 678 kroner',
    'Org.nr. 974760673',
    'Målt til 3,14159265 og 22.33445566',
    'Twitter: @kommunen',
    'Paragraf 3-2, a@b',
  ])('not in «%s»', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is told by kind, addresses first', () => {
    expect(contactDetailsIn('22334455, a.b@c.no')).toEqual([
      { kind: 'epost', text: 'a.b@c.no' },
      { kind: 'telefon', text: '22334455' },
    ]);
  });

  it('takes no time to look for in a long text without', () => {
    expect(found('a'.repeat(200_000))).toEqual([]);
    expect(found(`${'a.'.repeat(100_000)}@`)).toEqual([]);
  });
});
