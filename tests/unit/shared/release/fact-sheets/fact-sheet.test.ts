import { describe, expect, it } from 'vitest';
import { isoDate, unitNumber } from '../../../../../shared/lib/ids.ts';
import { factSheets } from '../../../../../shared/release/fact-sheets/fact-sheet.ts';
import { sheetEmail } from '../../../../../shared/release/fact-sheets/sheet-email.ts';
import { sheetName } from '../../../../../shared/release/fact-sheets/sheet-name.ts';
import {
  frozenFrom,
  interview,
  markOf,
  notReached,
  smallRound,
  stateOf,
  voteFor,
} from '../../../../builders/frozen-content.ts';
import { profileOf } from '../../../../builders/mapping.ts';

const round = smallRound(['0101', '0102', '0103']);
const canary = 'Kanari Personnavn';
const content = frozenFrom(round, [
  stateOf('0101', {
    statements: [interview({ link: 'https://k0101.no/kurs' })],
    contact: { department: 'Friskliv', phone: '69 00 00 00', email: 'post@k0101.no', link: '' },
    attempts: [
      {
        date: isoDate.parse('2015-02-03'),
        department: 'Helse',
        result: 'svar',
        note: `Snakket med ${canary}`,
        person: canary,
        at: 3,
        time: '2015-02-03T09:00:00.000Z',
        by: 'kari',
      },
    ],
    judgements: [
      voteFor('gruppe', {
        judge: canary,
        answers: profileOf({ form: 'gruppe' }),
        borderline: markOf('form', 'intet', 'Kurset er nytt.'),
      }),
    ],
  }),
  notReached('0102'),
]);

describe('a fact sheet', () => {
  const due = isoDate.parse('2015-04-15');
  const sheets = factSheets(content, null, due);

  it('is made for all about whom something can be said, or those named', () => {
    expect(sheets.map((one) => one.unit)).toEqual(['0101', '0102']);
    const [named] = factSheets(content, [unitNumber.parse('0103')], null);
    expect(named?.parts[0]?.lines).toEqual(['Oppføringen er ikke avgjort ennå.']);
    expect(named?.parts.at(-1)?.lines.join(' ')).toContain('svar så snart dere kan');
  });

  it('says what is recorded, what it rests on, and how and until when to answer', () => {
    const [first, second] = sheets;
    expect(first?.parts.map((one) => one.heading)).toEqual([
      'Utfall',
      'Form og tilbud',
      'Grensetilfelle',
      'Slik når publikum tjenesten',
      'Lenker',
      'Hva det bygger på',
      'Slik svarer dere',
    ]);
    const text = JSON.stringify(first);
    for (const wanted of [
      'Kurset er nytt.',
      'Telefon 69 00 00 00',
      'https://k0101.no/kurs',
      'Telefonintervju med avdelingsleder, 12. februar 2015: «Vi har kurs.»',
      'innen 15. april 2015',
    ])
      expect(text).toContain(wanted);
    expect(second?.parts[0]?.lines.join(' ')).toContain('ikke nådd fram');
  });

  it('names no person: neither who judged nor whom somebody spoke to', () => {
    expect(sheets.map(sheetEmail).join('')).not.toContain(canary);
    expect(JSON.stringify(sheets)).not.toContain(canary);
  });

  it('is an e-mail with a subject first, and equal for equal content', () => {
    const [mail = ''] = sheets.map(sheetEmail);
    expect(mail.split('\n')[0]).toBe('Emne: Faktaark: K0101');
    expect(factSheets(content, null, due).map(sheetEmail)).toEqual(sheets.map(sheetEmail));
  });

  it.each([
    ['0502', 'Gjøvik', '0502-gjovik'],
    ['5430', 'Guovdageainnu suohkan – Kautokeino', '5430-guovdageainnu-suohkan-kautokeino'],
    ['1520', 'Ørsta/Ærfugl Å', '1520-orsta-aerfugl-a'],
    ['5441', 'Deatnu Đŧŋ', '5441-deatnu-dtn'],
  ])('has a file name that every system takes: %s %s', (unit, name, expected) => {
    expect(sheetName({ unit: unitNumber.parse(unit), name })).toBe(expected);
  });
});
