import { describe, expect, it } from 'vitest';
import { headingLexicon } from '../../../../shared/intake/heading-lexicon.ts';
import { findHeadingRow, prepareSheet } from '../../../../shared/intake/heading-row.ts';
import { pickSheet } from '../../../../shared/intake/pick-sheet.ts';
import type { MergedRange } from '../../../../shared/intake/sheet.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { codebookOf, sheetOf } from '../../../builders/intake.ts';

const lexicon = headingLexicon(codebookOf('tjenester-2015'));

const rowOf = (sheet: ReturnType<typeof sheetOf>, byHand = {}) =>
  valueOf(findHeadingRow(sheet, lexicon, byHand));

const range = (
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): MergedRange => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

describe('the heading row', () => {
  it('is found below titles and blank rows', () => {
    const sheet = sheetOf([
      ['Kartlegging av kommunenes tilbud'],
      [],
      ['Utarbeidet', '5.3.2015', 'kommune'],
      ['Kommunenummer', 'Kommune', 'Utfall'],
      [403, 'Hamar', 'egen-tjeneste'],
    ]);
    expect(rowOf(sheet)).toEqual({ at: 3, headings: ['Kommunenummer', 'Kommune', 'Utfall'] });
  });

  it('is not a row of data whose answers are called like criteria', () => {
    const sheet = sheetOf([
      ['Kommune', 'Tvil om'],
      [null, 'mestring'],
      ['Hamar', 'form'],
    ]);
    expect(rowOf(sheet).at).toBe(0);
  });

  it('takes headings in two rows as one', () => {
    const sheet = sheetOf(
      [
        [
          'Kommunenr',
          'Kommune',
          'Samarbeid med brukere',
          'Samarbeid med brukere',
          'Samarbeid med brukere',
          'Utfall',
        ],
        ['Kommunenr', null, 'Planlagt sammen', 'Gjennomført sammen', 'Evaluert sammen', 'Utfall'],
        [403, 'Hamar', 'ja', 'ja', 'ja', null],
      ],
      { merged: [range(0, 0, 1, 0), range(0, 2, 0, 4), range(0, 5, 1, 5)] },
    );
    expect(rowOf(sheet)).toEqual({
      at: 1,
      headings: [
        'Kommunenr',
        'Kommune',
        'Planlagt sammen',
        'Gjennomført sammen',
        'Evaluert sammen',
        'Utfall',
      ],
    });
  });

  it('names only the first of several columns that share a merged heading', () => {
    const sheet = sheetOf([['Kommune', 'Kommune', 'Utfall']], { merged: [range(0, 0, 0, 1)] });
    expect(rowOf(sheet).headings).toEqual(['Kommune', '', 'Utfall']);
  });

  it('can be made of headings chosen by hand', () => {
    const sheet = sheetOf([['Tittel'], ['Sted', 'Hva'], ['Hamar', 'x']]);
    expect(findHeadingRow(sheet, lexicon, {}).ok).toBe(false);
    expect(rowOf(sheet, { Sted: 'kommune', Hva: 'opplysning' }).at).toBe(1);
  });

  it.each([
    ['nothing', []],
    [
      'no heading that is known',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ],
    ['none that tells which unit', [['Utfall', 'Dato', 'Kilde']]],
  ])('is missing where the sheet has %s', (_, rows) => {
    const found = findHeadingRow(sheetOf(rows, { name: 'Data' }), lexicon, {});
    expect(found).toMatchObject({
      ok: false,
      refusal: { code: 'headings-missing', details: { sheet: 'Data' } },
    });
  });

  it('is missing where the column for the unit is not to be used', () => {
    const prepared = prepareSheet(sheetOf([['Kommune', 'Utfall']]), lexicon, { Kommune: null });
    expect(prepared).toMatchObject({ ok: false, refusal: { code: 'headings-missing' } });
  });

  it('is not what is missing where a choice by hand names no meaning', () => {
    const prepared = prepareSheet(sheetOf([['Kommune', 'Utfall']]), lexicon, { Kommune: 'været' });
    expect(prepared).toMatchObject({ ok: false, refusal: { code: 'column-meaning-unknown' } });
  });

  it('is there twice where two columns could tell which unit', () => {
    const prepared = prepareSheet(sheetOf([['Knr', 'Kommunenr', 'Utfall']]), lexicon, {});
    expect(prepared).toMatchObject({
      ok: false,
      refusal: { code: 'heading-twice', details: { heading: 'Kommunenr' } },
    });
  });

  it('is what a text that calls itself a workbook must have', () => {
    const text = { name: 'brev.xlsx', kind: 'text' } as const;
    const found = (rows: readonly string[][]) => findHeadingRow(sheetOf(rows, text), lexicon, {});
    expect(found([['Kjære kommune']])).toMatchObject({ refusal: { code: 'unreadable-file' } });
    expect(found([['Kommune', 'Utfall']])).toMatchObject({ ok: true });
  });
});

describe('the sheet', () => {
  const guide = sheetOf([['Veiledning'], ['Fyll ut arket Intervjuer']], { name: 'Forside' });
  const list = sheetOf(
    [
      ['Kommunenummer', 'Kommune'],
      ['0403', 'Hamar'],
    ],
    { name: 'Kommuner' },
  );
  const data = sheetOf([['Kommune', 'Kilde', 'Utfall'], ['Hamar']], { name: 'Intervjuer' });
  const hidden = sheetOf([['Kommune', 'Kilde', 'Utfall', 'Form'], ['Hamar']], {
    name: 'Gammel',
    hidden: true,
  });

  const picked = (sheets: readonly ReturnType<typeof sheetOf>[], wanted: string | null = null) => {
    const result = pickSheet(sheets, wanted, lexicon, {});
    return result.ok ? result.value.sheet.name : result.refusal.code;
  };

  it('is the visible one whose columns say most', () => {
    expect(picked([guide, list, data, hidden])).toBe('Intervjuer');
    expect(picked([guide, hidden])).toBe('Gammel');
  });

  it('is the one that is asked for', () => {
    expect(picked([guide, list, data, hidden], 'Gammel')).toBe('Gammel');
    expect(picked([guide, list, data], 'kommuner ')).toBe('Kommuner');
    expect(picked([guide, list], 'Forside')).toBe('headings-missing');
    expect(pickSheet([guide, list], 'Borte', lexicon, {})).toMatchObject({
      refusal: {
        code: 'sheet-unknown',
        details: { sheet: 'Borte', sheets: ['Forside', 'Kommuner'] },
      },
    });
  });

  it('is not another one where the one that is meant has a heading twice', () => {
    const twice = sheetOf([['Kommune', 'Kilde', 'Kilde']], { name: 'Dobbelt' });
    expect(picked([list, twice])).toBe('heading-twice');
    expect(picked([list, twice], 'Kommuner')).toBe('Kommuner');
  });

  it('is missing where none has headings', () => {
    expect(picked([guide])).toBe('headings-missing');
    expect(picked([])).toBe('headings-missing');
  });
});
