import { describe, expect, it } from 'vitest';
import { profile } from '../../../../../shared/codebook/profile.ts';
import type { DataTable } from '../../../../../shared/release/data/data-table.ts';
import { entriesData } from '../../../../../shared/release/data/entries-data.ts';
import { judgementsData } from '../../../../../shared/release/data/judgements-data.ts';
import { overviewData } from '../../../../../shared/release/data/overview-data.ts';
import {
  frozenFrom,
  interview,
  markOf,
  notReached,
  reference2015,
  smallRound,
  stateOf,
  voteFor,
} from '../../../../builders/frozen-content.ts';

const contact = {
  department: 'Mestring',
  phone: '22 00 00 00',
  email: 'post@kommune.example',
  link: '',
};
const earlier = voteFor('intet');
const content = frozenFrom(smallRound(['0101', '0201', '0202']), [
  stateOf('0101', {
    contact,
    statements: [
      interview({ text: 'Kurs; og mer', link: 'https://a.example' }),
      interview({ source: 'nettside', informant: null, date: null, link: 'https://b.example' }),
    ],
    judgements: [
      earlier,
      voteFor('gruppe', {
        answers: profile.parse({ form: ['gruppe'], tema: ['kreft', 'kols'] }),
        borderline: markOf('form', 'intet', 'Ett tilbud.'),
        rationale: 'Ny opplysning.',
        supersedes: earlier.id,
      }),
    ],
  }),
  notReached('0202'),
]);

/** Each row as heading to value. */
const records = ({ header, rows }: DataTable): readonly Readonly<Record<string, string>>[] =>
  rows.map((row) => Object.fromEntries(header.map((heading, at) => [heading, row[at] ?? ''])));

describe('entries.csv', () => {
  it('has a row for every unit, unformatted, several values with «;» between', () => {
    expect(records(entriesData(content))).toEqual([
      {
        kommunenummer: '0101',
        kommune: 'K0101',
        fylkesnummer: '01',
        fylke: 'Østfold',
        status: 'avgjort',
        utfall: 'gruppe',
        'utfall-navn': 'I gruppe',
        'har-noe': 'ja',
        grenseland: 'ja',
        'tvil-om': 'form',
        'alternativt-utfall': 'intet',
        'grenseland-begrunnelse': 'Ett tilbud.',
        'grenseland-grunner': 'uklar-kilde;annet',
        begrunnelse: 'Ny opplysning.',
        form: 'gruppe',
        tema: 'kreft;kols',
        kilde: 'telefonintervju;nettside',
        dato: '2015-02-12;',
        'oppgitt-av': 'Avdelingsleder;',
        lenke: 'https://a.example;https://b.example',
        opplysning: 'Kurs\\; og mer;Vi har kurs.',
      },
      expect.objectContaining({
        kommunenummer: '0201',
        fylke: 'Akershus',
        status: 'uavgjort',
        utfall: '',
        'har-noe': '',
        grenseland: 'nei',
        form: '',
        kilde: '',
      }),
      expect.objectContaining({ kommunenummer: '0202', status: 'ikke-nadd', utfall: '' }),
    ]);
  });
});

describe('judgements.csv', () => {
  it('has every judgement in order, and tells which stand', () => {
    expect(records(judgementsData(content))).toEqual([
      expect.objectContaining({ kommunenummer: '0101', gjelder: 'nei', utfall: 'intet' }),
      expect.objectContaining({
        'vurdert-av': 'Kari Nordmann',
        'vurdert-dato': '2015-03-05',
        gjelder: 'ja',
        utfall: 'gruppe',
        'utfall-etter-reglene': 'gruppe',
        'tvil-om': 'form',
        begrunnelse: 'Ny opplysning.',
        tema: 'kreft;kols',
      }),
    ]);
  });
});

describe('overview.csv', () => {
  it('has contact to the service, and the pages of the sources where none is set', () => {
    expect(records(overviewData(content))[0]).toMatchObject({
      kommunenummer: '0101',
      avdeling: 'Mestring',
      telefon: '22 00 00 00',
      'e-post': 'post@kommune.example',
      lenke: 'https://a.example;https://b.example',
      kilde: 'telefonintervju;nettside',
    });
    expect(overviewData(content).rows).toHaveLength(3);
  });
});

describe('all data', () => {
  it.each([
    ['entries', entriesData],
    ['judgements', judgementsData],
    ['overview', overviewData],
  ])('%s is a rectangle whose columns do not depend on what is in it', (_, dataOf) => {
    const full = dataOf(reference2015());
    expect(full.rows).toHaveLength(428);
    expect(full.rows.every((row) => row.length === full.header.length)).toBe(true);
    expect(new Set(full.header).size).toBe(full.header.length);
    expect(dataOf({ ...reference2015(), entries: [], judgements: [] }).header).toEqual(full.header);
  });
});
