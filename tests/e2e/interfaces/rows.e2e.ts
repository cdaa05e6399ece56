import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, csv, importAnswer, openDesk, type Desk, type Row } from './desk.ts';

let desk: Desk;
let file: string;
beforeAll(async () => {
  desk = await openDesk();
  file = await desk.begin('rader');
});
afterAll(() => desk.close());

/** A row and what becomes of it: the code it is refused with, or `ok`. */
type Case = readonly [row: Row, becomes: string];

/** Tries all rows in one import that stores nothing, and says what became of each. */
async function become(headings: Row, cases: readonly Case[], of = file): Promise<readonly Case[]> {
  const account = await desk.take(of, [headings, ...cases.map(([row]) => row)], '--dry-run');
  const codes = new Map(account.refusals.map((one) => [one.row, one.code]));
  return cases.map(([row], at) => [row, codes.get(at + 2) ?? 'ok']);
}

describe('a unit in a row', () => {
  it('is found by its number, a lost zero restored', async () => {
    const cases: readonly Case[] = [
      [['0403'], 'ok'],
      [['403'], 'ok'],
      [['403.0'], 'ok'],
      [['="0403"'], 'ok'],
      [['0403 Hamar'], 'ok'],
      [['9999'], 'unknown-unit'],
      [['3403'], 'not-valid-at-date'],
      [['5001'], 'not-valid-at-date'],
      [['030101'], 'unknown-unit'],
      [['0403;0412'], 'unknown-unit'],
      [['0403/0412'], 'unknown-unit'],
    ];
    expect(await become(['kommunenummer'], cases)).toEqual(cases);
  });

  it('is found by its name in any of its languages, and by county where it has namesakes', async () => {
    const cases: readonly Case[] = [
      [['Hamar', ''], 'ok'],
      [['HAMAR KOMMUNE', ''], 'ok'],
      [['Kárášjohka', ''], 'ok'],
      [['Guovdageaidnu', ''], 'ok'],
      [['Kautokeino', ''], 'ok'],
      [['Unjárga - Nesseby', ''], 'ok'],
      [['Porsanki', ''], 'ok'],
      [['Snåase', ''], 'ok'],
      [['Herøy', ''], 'ambiguous-unit'],
      [['Herøy', 'Nordland'], 'ok'],
      [['Herøy', '18'], 'ok'],
      [['Våler', 'hedmark fylke'], 'ok'],
      [['Bø', ''], 'ambiguous-unit'],
      [['Færder', ''], 'not-valid-at-date'],
      [['Xanadu', ''], 'unknown-unit'],
    ];
    expect(await become(['Kommune', 'Fylke'], cases)).toEqual(cases);
  });

  it('may have number and name, not those of two', async () => {
    const cases: readonly Case[] = [
      [['0403', 'Hamar'], 'ok'],
      [['', 'Hamar'], 'ok'],
      [['0403', 'Ringsaker'], 'unit-contradiction'],
    ];
    expect(await become(['kommunenummer', 'kommune'], cases)).toEqual(cases);
  });

  it('that another date has is told with the numbers to use', async () => {
    const account = await desk.take(file, [['kommunenummer'], ['3403'], ['0710']], '--dry-run');
    expect(account.refusals.map((one) => one.details['numbers'])).toEqual([
      ['0403'],
      ['0706', '0719', '0720'],
    ]);
  });

  it('is a city district where the round has them, and then Oslo is not', async () => {
    const districts = await desk.begin('bydeler', { units: 'kommuner-og-bydeler' });
    expect(await desk.ledger(districts)).toMatchObject({ registered: 442 });
    const cases: readonly Case[] = [
      [['030101', 'Gamle Oslo'], 'ok'],
      [['30101', ''], 'ok'],
      [['', 'Grünerløkka'], 'ok'],
      [['', 'Bydel Sagene'], 'ok'],
      [['0301', ''], 'unknown-unit'],
      [['', 'Oslo kommune'], 'unknown-unit'],
      [['030116', ''], 'unknown-unit'],
      [['0403', ''], 'ok'],
    ];
    expect(await become(['kommunenummer', 'kommune'], cases, districts)).toEqual(cases);
    const account = await desk.take(districts, [['kommunenummer'], ['0301']], '--dry-run');
    expect(account.refusals[0]?.details['numbers']).toHaveLength(15);
  });
});

describe('what a row says', () => {
  it('is an answer of the codebook, as id or label, whatever the case', async () => {
    const cases: readonly Case[] = [
      [['0403', 'Enhet', 'interkommunal vert', ''], 'ok'],
      [['0403', 'ENHET ', 'Interkommunal_Vert', 'Ingen tjeneste'], 'ok'],
      [['0403', 'enhett', '', ''], 'unknown-answer'],
      [['0403', 'enhet;avdeling', '', ''], 'unknown-answer'],
      [['0403', '', '', 'egen'], 'unknown-answer'],
    ];
    expect(await become(['kommunenummer', 'form', 'samarbeid', 'utfall'], cases)).toEqual(cases);
  });

  it('follows from the answers, or has a rationale', async () => {
    const cases: readonly Case[] = [
      [['0403', 'egen-tjeneste', '', '', '', ''], 'deviation-without-rationale'],
      [['0403', 'egen-tjeneste', '', '', '', ' '], 'deviation-without-rationale'],
      [['0403', 'egen-tjeneste', '', '', '', 'Fordi'], 'ok'],
      [
        ['0403', 'ingen-tjeneste', 'ja', 'form', 'egen-tjeneste', ''],
        'borderline-without-rationale',
      ],
      [['0403', 'ingen-tjeneste', 'ja', '', '', ''], 'borderline-without-rationale'],
      [['0403', 'ingen-tjeneste', 'ja', 'form', 'egen-tjeneste', 'Fordi'], 'ok'],
      [['0403', 'ingen-tjeneste', 'kanskje', '', '', ''], 'unreadable-row'],
      [['0403', 'ingen-tjeneste', 'ja', 'vær', 'egen-tjeneste', 'Fordi'], 'unknown-answer'],
    ];
    expect(
      await become(
        ['kommunenummer', 'utfall', 'grenseland', 'tvil-om', 'alternativt-utfall', 'begrunnelse'],
        cases,
      ),
    ).toEqual(cases);
  });

  it('has dates in ISO or Norwegian', async () => {
    const dates: readonly (readonly [string, string | null])[] = [
      ['2015-03-05', '2015-03-05'],
      ['5.3.2015', '2015-03-05'],
      ['05.03.2015', '2015-03-05'],
      ['5. mars 2015', '2015-03-05'],
      ['29.2.2015', null],
      ['31.4.2015', null],
      ['5/3/2015', null],
      ['i går', null],
      ['', ''],
    ];
    const rows = dates.map(([written], at): Row => ['0402', written, `dato ${String(at)}`]);
    const account = await desk.take(file, [['kommunenummer', 'dato', 'opplysning'], ...rows]);
    expect(new Set(account.refusals.map((one) => `${one.code} ${String(one.column)}`))).toEqual(
      new Set(['unreadable-row dato']),
    );
    const entry = answered(await desk.call('entry', '--file', file, '--unit', '402'));
    expect(entry).toMatchObject({
      unit: '0402',
      outcome: null,
      borderline: null,
      judgements: [],
      statements: dates.flatMap(([, read], at) =>
        read === null ? [] : [{ date: read === '' ? null : read, text: `dato ${String(at)}` }],
      ),
      history: expect.any(Array),
      sources: expect.any(Array),
    });
  });
});

describe('a text file', () => {
  const rows: readonly Row[] = [
    ['Kommune', 'Opplysning', 'Gjennomført sammen'],
    ['Bærum', 'æøå – «sitat», og mer', 'ja'],
    ['Ås', 'to\nlinjer', 'nei'],
  ];
  const texts: readonly (readonly [string, Buffer])[] = [
    ['utf8', Buffer.from(csv(rows))],
    ['bom', Buffer.from(`\uFEFF${csv(rows)}`)],
    ['cp1252', Buffer.from(csv(rows).replace('–', '\u0096'), 'latin1')],
    ['tab', Buffer.from(csv(rows).replaceAll(';', '\t'))],
    [
      'komma',
      Buffer.from(
        csv(rows.map((row) => row.map((cell) => cell.replace(',', '')))).replaceAll(';', ','),
      ),
    ],
    ['titler', Buffer.from(`Kartlegging 2015\n\nHentet fra kommune og fylke\n${csv(rows)}`)],
  ];
  it.each(texts)('may be %s', async (name, bytes) => {
    const input = desk.path(`${name}.csv`);
    writeFileSync(input, bytes);
    const end = await desk.call('import', '--file', file, '--input', input, '--dry-run');
    expect(importAnswer.parse(answered(end))).toMatchObject({
      rows: 2,
      stored: 2,
      units: 2,
      columns: {
        Kommune: 'kommune',
        Opplysning: 'opplysning',
        'Gjennomført sammen': 'gjennomfort-sammen',
      },
    });
  });

  it('may have its headings mapped by hand', async () => {
    const map = desk.path('kolonner.json');
    writeFileSync(map, JSON.stringify({ Nr: 'kommunenummer', 'Hva vi kom til': 'utfall' }));
    const given = [
      ['Nr', 'Hva vi kom til', 'Annet'],
      ['0403', 'Ingen tjeneste', 'x'],
    ];
    expect(await desk.take(file, given, '--columns', map, '--dry-run')).toMatchObject({
      stored: 1,
      columns: { Nr: 'kommunenummer', 'Hva vi kom til': 'utfall' },
    });
  });
});
