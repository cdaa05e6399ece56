import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../shared/intake/sheet.ts';
import { interpretedRecords } from '../../../builders/intake.ts';

type Rec = Readonly<Record<string, CellValue>>;

const first = (record: Rec, choice: Parameters<typeof interpretedRecords>[1] = {}) => {
  const { rows, refusals } = interpretedRecords([record], choice);
  return rows[0] ?? refusals[0];
};

const hamar: Rec = { kommunenummer: 403, kommune: 'Hamar' };

describe('a row that cannot be kept is refused with code, place and value', () => {
  const refusals: readonly (readonly [string, Rec, Rec])[] = [
    [
      'unknown unit by name',
      { kommune: 'Xanadu' },
      { code: 'unknown-unit', column: 'kommune', value: 'Xanadu' },
    ],
    [
      'unknown unit by number',
      { kommunenummer: '9999' },
      { code: 'unknown-unit', column: 'kommunenummer', value: '9999' },
    ],
    [
      'unknown name where the number should be',
      { kommunenummer: 'Xanadu' },
      { code: 'unknown-unit', column: 'kommunenummer', value: 'Xanadu' },
    ],
    [
      'two numbers in one cell',
      { kommunenummer: '0403;0101' },
      { code: 'unknown-unit', column: 'kommunenummer', value: '0403;0101' },
    ],
    ['no unit', { kommune: null, opplysning: 'Hei' }, { code: 'unreadable-row', column: null }],
    [
      'ambiguous name',
      { kommune: 'Herøy' },
      { code: 'ambiguous-unit', column: 'kommune', value: 'Herøy' },
    ],
    [
      'name that is in no such county',
      { kommune: 'Hamar', fylke: 'Østfold' },
      { code: 'unknown-unit', column: 'fylke', value: 'Østfold' },
    ],
    [
      'number and name apart',
      { kommunenummer: 403, kommune: 'Moss' },
      { code: 'unit-contradiction', column: 'kommune', value: 'Moss' },
    ],
    [
      'number of another date',
      { kommunenummer: '5001' },
      { code: 'not-valid-at-date', column: 'kommunenummer', value: '5001' },
    ],
    [
      'unknown answer',
      { ...hamar, form: 'stab' },
      { code: 'unknown-answer', column: 'form', value: 'stab' },
    ],
    [
      'two answers where one can be',
      { ...hamar, form: 'senter; leder' },
      { code: 'unknown-answer', column: 'form', value: 'senter; leder' },
    ],
    [
      'unknown outcome',
      { ...hamar, utfall: 'kanskje' },
      { code: 'unknown-answer', column: 'utfall', value: 'kanskje' },
    ],
    [
      'unknown criterion in doubt',
      { ...hamar, utfall: 'ingen-tjeneste', 'tvil-om': 'været' },
      { code: 'unknown-answer', column: 'tvil-om' },
    ],
    [
      'deviation without rationale',
      { ...hamar, utfall: 'egen-tjeneste' },
      { code: 'deviation-without-rationale', column: 'utfall', value: 'egen-tjeneste' },
    ],
    [
      'mark without rationale',
      { ...hamar, utfall: 'ingen-tjeneste', grenseland: 'ja' },
      { code: 'borderline-without-rationale', column: 'grenseland', value: 'ja' },
    ],
    [
      'mark without what it is about',
      { ...hamar, utfall: 'ingen-tjeneste', grenseland: 'ja', begrunnelse: 'Fordi' },
      { code: 'borderline-incomplete', column: 'grenseland' },
    ],
    [
      'the outcome as its own alternative',
      {
        ...hamar,
        utfall: 'ingen-tjeneste',
        'tvil-om': 'form',
        'alternativt-utfall': 'ingen-tjeneste',
        begrunnelse: 'Fordi',
      },
      { code: 'borderline-same-outcome', column: 'alternativt-utfall' },
    ],
    [
      'no to what is always borderline',
      { ...hamar, utfall: 'tilbud-uten-tjeneste', grenseland: 'nei', begrunnelse: 'Fordi' },
      { code: 'borderline-required', column: 'grenseland' },
    ],
    [
      'no to a mark that is given',
      { ...hamar, utfall: 'ingen-tjeneste', grenseland: 'nei', 'tvil-om': 'form' },
      { code: 'unreadable-row', column: 'grenseland' },
    ],
    [
      'a mark without an outcome',
      { ...hamar, grenseland: 'ja' },
      { code: 'unreadable-row', column: 'grenseland' },
    ],
    [
      'neither yes nor no',
      { ...hamar, 'ikke-nadd': 'kanskje' },
      { code: 'unreadable-row', column: 'ikke-nadd', value: 'kanskje' },
    ],
    [
      'not reached, but judged',
      { ...hamar, utfall: 'ingen-tjeneste', 'ikke-nadd': 'ja' },
      { code: 'unreadable-row', column: 'ikke-nadd' },
    ],
    [
      'unknown source',
      { ...hamar, kilde: 'brevdue' },
      { code: 'unreadable-row', column: 'kilde', value: 'brevdue' },
    ],
    [
      'impossible date',
      { ...hamar, dato: '31.2.2015' },
      { code: 'unreadable-row', column: 'dato', value: '31.2.2015' },
    ],
    [
      'impossible day of judging',
      { ...hamar, utfall: 'ingen-tjeneste', 'vurdert-dato': 'i går' },
      { code: 'unreadable-row', column: 'vurdert-dato' },
    ],
    [
      'two judges in one row',
      { ...hamar, utfall: 'ingen-tjeneste', 'vurdert-av': 'Kari; Ola' },
      { code: 'unreadable-row', column: 'vurdert-av' },
    ],
    [
      'a link that runs something',
      { ...hamar, lenke: 'javascript:alert(1)' },
      { code: 'unreadable-row', column: 'lenke' },
    ],
    [
      'a control character',
      { ...hamar, opplysning: 'a\u0007' },
      { code: 'unreadable-row', column: 'opplysning', value: 'aU+0007' },
    ],
    [
      'half a character',
      { ...hamar, opplysning: 'a\uDC00' },
      { code: 'unreadable-row', column: 'opplysning' },
    ],
    [
      'an error in a cell that is used',
      { ...hamar, mestring: { error: '#N/A' } },
      { code: 'unreadable-row', column: 'mestring', value: '#N/A' },
    ],
    [
      'an error where the unit should be',
      { kommunenummer: { error: '#REF!' } },
      { code: 'unreadable-row', column: 'kommunenummer', value: '#REF!' },
    ],
  ];

  it.each(refusals)('%s', (_, record, expected) => {
    const result = interpretedRecords([record]);
    expect(result).toMatchObject({ total: 1, rows: [] });
    expect(result.refusals).toHaveLength(1);
    expect(result.refusals[0]).toMatchObject({ row: 2, ...expected });
    expect(result.refusals[0]?.message).toMatch(/\.$/u);
  });

  it('with the numbers that a unit of another date became or came from', () => {
    expect(first({ kommunenummer: '5001' })).toMatchObject({ details: { numbers: ['1601'] } });
    expect(first({ kommunenummer: '0403', opplysning: 'x' }, { date: '2024-01-01' })).toMatchObject(
      {
        code: 'not-valid-at-date',
        details: { numbers: ['3403'] },
      },
    );
  });

  it('in the order unit, cells, judgement, with the others beside', () => {
    expect(first({ kommune: 'Xanadu', form: 'stab', dato: 'i går' })).toMatchObject({
      code: 'unknown-unit',
      details: { also: [expect.stringMatching('stab'), expect.stringMatching('i går')] },
    });
  });

  it('but an error in a cell that nobody uses refuses nothing', () => {
    expect(interpretedRecords([{ ...hamar, merknad: { error: '#N/A' } }])).toMatchObject({
      refusals: [],
    });
  });
});
