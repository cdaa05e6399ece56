import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../shared/intake/sheet.ts';
import { interpretedRecords } from '../../../builders/intake.ts';

type Rec = Readonly<Record<string, CellValue>>;

const first = (record: Rec, choice: Parameters<typeof interpretedRecords>[1] = {}) => {
  const { rows, refusals } = interpretedRecords([record], choice);
  return rows[0] ?? refusals[0];
};

const hamar: Rec = { kommunenummer: 403, kommune: 'Hamar' };

describe('a row without an outcome is a statement', () => {
  it('with its source, who said it, when, the words, the link and the answers', () => {
    expect(
      first({
        ...hamar,
        Kilde: 'Spørreskjema',
        Dato: '5. mars 2015',
        'Oppgitt av': 'rådmannen',
        Opplysning: '«Vi har en koordinator»',
        Lenke: 'https://www.hamar.kommune.no/',
        Form: 'Koordinator',
        Mestring: 'Uklart',
      }),
    ).toMatchObject({
      row: 2,
      unit: '0403',
      statement: {
        source: 'sporreskjema',
        date: '2015-03-05',
        informant: 'rådmannen',
        text: '«Vi har en koordinator»',
        link: 'https://www.hamar.kommune.no/',
        answers: { form: ['koordinator'], mestring: ['uklart'] },
        readByJudge: false,
      },
      judgement: null,
      notReached: false,
    });
  });

  it('from the source that the import names where the row does not', () => {
    expect(first({ ...hamar, opplysning: 'ja' })).toMatchObject({
      statement: { source: 'telefonintervju' },
    });
    expect(
      first(
        { kommune: 'Hamar', opplysning: 'ja' },
        { codebook: 'nettsider-2023', date: '2023-01-01' },
      ),
    ).toMatchObject({
      statement: { source: 'nettside' },
    });
  });

  it('or nothing, where it only names the unit', () => {
    expect(first(hamar)).toMatchObject({
      unit: '0403',
      statement: null,
      judgement: null,
      notReached: false,
    });
  });

  it('and may say that nobody was reached, and why', () => {
    expect(first({ ...hamar, 'Ikke nådd': 'x', begrunnelse: 'Tre forsøk' })).toMatchObject({
      statement: { text: 'Begrunnelse: Tre forsøk' },
      notReached: true,
    });
    expect(first({ ...hamar, 'ikke-nadd': true })).toMatchObject({
      statement: null,
      notReached: true,
    });
    expect(first({ ...hamar, 'ikke-nadd': 'NEI' })).toMatchObject({ notReached: false });
  });

  it('several for one unit are several', () => {
    const { rows } = interpretedRecords([
      { ...hamar, opplysning: 'en' },
      { ...hamar, opplysning: 'to' },
    ]);
    expect(rows.map((row) => row.statement?.text)).toEqual(['en', 'to']);
  });
});

describe('units are found as people write them', () => {
  it.each<[string, Rec, string]>([
    ['a number that lost its zero', { kommunenummer: 403 }, '0403'],
    ['the same as text', { kommunenummer: '403' }, '0403'],
    ['with decimals', { kommunenummer: '403.0' }, '0403'],
    ['as a formula in a text file', { kommunenummer: '="0403"' }, '0403'],
    ['a name', { kommune: ' hamar KOMMUNE ' }, '0403'],
    ['a Sámi name', { kommune: 'Deatnu' }, '2025'],
    ['a name and its county', { kommune: 'Herøy', fylke: 'Nordland' }, '1818'],
    ['number and name in one', { kommunenummer: '0403 Hamar' }, '0403'],
  ])('%s', (_, record, unit) => {
    expect(first(record)).toMatchObject({ unit });
  });

  it('and city districts where the round has them', () => {
    expect(first({ kommunenummer: 30_101 }, { units: 'kommuner-og-bydeler' })).toMatchObject({
      unit: '030101',
    });
    expect(first({ kommune: 'Oslo' }, { units: 'kommuner-og-bydeler' })).toMatchObject({
      code: 'unknown-unit',
    });
  });
});

describe('several answers', () => {
  it('stand in one cell where the criterion takes several', () => {
    expect(
      first(
        {
          kommune: 'Hamar',
          tema: 'Kreft; diabetes;kreft;',
          arena: 'Helse og omsorg\nRehabilitering',
        },
        { codebook: 'nettsider-2023', date: '2023-01-01' },
      ),
    ).toMatchObject({
      statement: {
        answers: { tema: ['kreft', 'diabetes'], arena: ['helse-og-omsorg', 'rehabilitering'] },
      },
    });
  });

  it('that are the same are one', () => {
    expect(first({ ...hamar, form: 'senter; Senter' })).toMatchObject({
      statement: { answers: { form: ['senter'] } },
    });
  });

  it('may be given as true and false', () => {
    expect(first({ ...hamar, mestring: true, gruppebasert: 'USANN' })).toMatchObject({
      statement: { answers: { mestring: ['ja'], gruppebasert: ['nei'] } },
    });
  });
});
