import { describe, expect, it } from 'vitest';
import { interpretedRecords } from '../../../builders/intake.ts';

const kari = { name: 'Kari Østgård', phone: '90 81 72 63', email: 'kari@kommune.test' };
const persons = [kari];
const row = { kommunenummer: '0702', opplysning: 'Har kurs' };

describe('a row that mentions a contact person who is held', () => {
  it.each([
    ['opplysning', 'Sagt av Kari Østgård', 'opplysningen'],
    ['oppgitt-av', 'Østgård, Kari', 'hvem det er oppgitt av'],
    ['lenke', 'https://kommune.test/?til=kari@kommune.test', 'lenken'],
    ['begrunnelse', 'Se +4790817263', 'begrunnelsen'],
    ['opplysning', 90817263, 'opplysningen'],
    ['vurdert-av', 'kari østgård', 'hvem som har vurdert'],
  ])('is refused for %s, and what is shown of it says nothing of who', (column, value, place) => {
    const { rows, refusals } = interpretedRecords(
      [{ ...row, [column]: value, 'ikke-nadd': '' }, row],
      { persons },
    );
    expect(rows).toHaveLength(1);
    expect(refusals).toMatchObject([
      { row: 2, column, code: 'person-in-text', details: { place } },
    ]);
    expect(refusals[0]?.value).toContain('[kontaktperson]');
    for (const word of ['Østgård', '90817263', 'kari@'])
      expect(JSON.stringify(refusals)).not.toContain(word);
  });

  it('comes in where nobody is held, and where the name is the one of the adviser who judged', () => {
    const named = { ...row, opplysning: 'Sagt av Kari Østgård' };
    expect(interpretedRecords([named]).rows).toHaveLength(1);
    const judged = {
      ...row,
      utfall: 'ingen-tjeneste',
      begrunnelse: 'Ingen.',
      'vurdert-av': kari.name,
    };
    expect(interpretedRecords([judged], { persons }).refusals).toMatchObject([
      { code: 'person-in-text' },
    ]);
    for (const known of [{ importer: 'Kari østgård' }, { advisers: ['Kari Østgård'] }])
      expect(interpretedRecords([judged], { persons, ...known }).refusals).toEqual([]);
  });
});
