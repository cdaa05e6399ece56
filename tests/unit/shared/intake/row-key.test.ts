import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../shared/intake/sheet.ts';
import { interpretRows } from '../../../../shared/intake/interpret-rows.ts';
import {
  interpreted,
  interpretedRecords,
  interpreting,
  ownService,
  sheetOf,
} from '../../../builders/intake.ts';

const row = {
  kommunenummer: 403,
  ...ownService,
  utfall: 'egen-tjeneste',
  opplysning: 'Ja',
  'vurdert-av': 'Ola',
};
const keys = (...args: Parameters<typeof interpretedRecords>): readonly string[] =>
  interpretedRecords(...args).rows.map((one) => one.key);

describe('the key of a row', () => {
  it('is the same wherever the row stands and however it is written', () => {
    const [key] = keys([row]);
    expect(keys([{ kommune: 'Moss' }, row]).at(-1)).toBe(key);
    expect(
      keys([{ ...row, kommunenummer: '0403', utfall: 'Egen tjeneste', opplysning: ' Ja ' }]),
    ).toEqual([key]);
    expect(keys([Object.fromEntries(Object.entries(row).reverse())])).toEqual([key]);
    expect(keys([{ ...row, merknad: 'ikke brukt' }])).toEqual([key]);
  });

  it('is another where the row says anything else', () => {
    const changes: readonly Readonly<Record<string, CellValue>>[] = [
      {},
      { kommunenummer: 501 },
      { opplysning: 'Nei' },
      { form: 'senter' },
      { 'vurdert-av': 'Kari' },
      { begrunnelse: 'Fordi' },
      { dato: '5.3.2015' },
      { 'vurdert-dato': '5.3.2015' },
      { kilde: 'nettside' },
      { lenke: 'https://hamar.kommune.no' },
      { 'oppgitt-av': 'leder' },
      { utfall: null },
      {
        grenseland: 'ja',
        'tvil-om': 'form',
        'alternativt-utfall': 'ingen-tjeneste',
        begrunnelse: 'Fordi',
      },
    ];
    const all = changes.map((change) => keys([{ ...row, ...change }])[0]);
    expect(all).not.toContain(undefined);
    expect(new Set(all).size).toBe(changes.length);
    expect(keys([row], { scope: 'runde-2' })).not.toEqual(keys([row]));
  });

  it('tells equal rows of one file apart, and is the same the next time', () => {
    const three = keys([row, row, row]);
    expect(new Set(three).size).toBe(3);
    expect(keys([row, row, row])).toEqual(three);
    expect(keys([row])).toEqual(three.slice(0, 1));
  });

  it('tells digests apart that begin alike, and counts each by itself', () => {
    const told = ['Ja', 'Nei', 'Ja', 'Kanskje', 'Nei', 'Ja'];
    const rows = told.map((opplysning) => [403, opplysning]);
    const input = interpreting(sheetOf([['kommunenummer', 'opplysning'], ...rows]));
    const digest = (text: string): string =>
      '0'.repeat(30) + hash('sha256', text).slice(0, 10).padEnd(34, '0');
    const all = interpretRows({ ...input, digest }).rows.map((one) => one.key);
    expect(all.map((key) => key.slice(40))).toEqual(['', '', '-2', '', '-2', '-3']);
    expect(new Set(all).size).toBe(told.length);
  });

  it('gives the ids of what it holds', () => {
    const [one] = interpreted([Object.keys(row), Object.values(row)]).rows;
    expect(one?.statement?.id).toBe(`s-${one?.key ?? ''}`);
    expect(one?.judgement?.id).toBe(`j-${one?.key ?? ''}`);
  });
});
