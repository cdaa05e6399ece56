import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInCodebook } from '../../../shared/codebook/built-in.ts';
import { isoDate } from '../../../shared/lib/ids.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { unitsAt } from '../../../shared/register/units-at.ts';
import {
  answered,
  csv,
  openDesk,
  refusedAnswer,
  refusedWith,
  releaseOf,
  type Desk,
} from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const units = valueOf(unitsAt(isoDate.parse('2015-01-01'), 'kommuner')).map((one) => one.number);

const addRound = (file: string, name: string, codebook: string): readonly string[] =>
  `new --add-round --register 2023-01-01 --units kommuner --name ${name}`
    .split(' ')
    .concat('--file', file, '--codebook', codebook, '--adviser', 'Kari Nordmann');

describe('a file with two rounds', () => {
  it('wants to know which one is meant', async () => {
    const file = await desk.begin('runder', { name: 'Første' });
    expect(answered(await desk.call(...addRound(file, 'Andre', 'nettsider-2023')))).toMatchObject({
      file,
      round: 'Andre',
      units: 356,
      counties: 11,
    });
    const unnamed = await desk.call('ledger', '--file', file);
    expect(refusedWith(unnamed)).toBe('round-not-named');
    expect(refusedAnswer.parse(unnamed.json).refused.details).toEqual({
      rounds: ['Første', 'Andre'],
    });
    const of = async (round: string) =>
      answered(await desk.call('ledger', '--file', file, '--round', round));
    expect(await of('Første')).toMatchObject({ registered: 428 });
    expect(await of('andre')).toMatchObject({ registered: 356 });
    const given = [
      ['kommunenummer', 'tilbudsform', 'utfall'],
      ['0301', 'gruppe', 'bare-gruppe'],
    ];
    expect(await desk.take(file, given, '--round', 'Andre')).toMatchObject({ stored: 1 });
    expect(await of('Andre')).toMatchObject({ decided: 1 });
    expect(await of('Første')).toMatchObject({ decided: 0 });
  });
});

describe('a second judgement', () => {
  const all = [['kommunenummer', 'utfall'], ...units.map((unit) => [unit, 'ingen-tjeneste'])];

  it('is awaited of a share that was drawn, and of nobody else', async () => {
    const file = await desk.begin('andel', { second: '20' });
    await desk.take(file, all);
    expect(await desk.ledger(file)).toMatchObject({ decided: 428, awaitingSecond: 86 });
    const blocked = await desk.call(...releaseOf(file));
    const { blocks } = refusedAnswer.parse(blocked.json).refused.details;
    expect(blocks).toEqual([expect.objectContaining({ kind: 'awaiting-second', count: 86 })]);
  });

  it('is awaited of the borderline ones; where two differ in outcome, none stands', async () => {
    const file = await desk.begin('grense', { second: 'borderline' });
    const marked = ['grenseland', 'tvil-om', 'alternativt-utfall', 'begrunnelse', 'vurdert-av'];
    const mark = ['ja', 'form', 'egen-tjeneste', 'Tvil'];
    const headings = ['kommunenummer', 'utfall', ...marked];
    const [one = '', other = '', third = ''] = units;
    await desk.take(file, [
      headings,
      [one, 'ingen-tjeneste', ...mark, 'Kari Nordmann'],
      [other, 'ingen-tjeneste', ...mark, 'Kari Nordmann'],
      [third, 'ingen-tjeneste', '', '', '', '', 'Kari Nordmann'],
    ]);
    expect(await desk.ledger(file)).toMatchObject({
      decided: 3,
      borderline: 2,
      awaitingSecond: 2,
      toResolve: 0,
    });
    await desk.take(file, [
      headings,
      [one, 'ingen-tjeneste', ...mark, 'Ola Hansen'],
      [other, 'egen-tjeneste', '', '', '', 'Ser det annerledes', 'Ola Hansen'],
    ]);
    expect(await desk.ledger(file)).toMatchObject({
      decided: 2,
      undecided: 426,
      awaitingSecond: 0,
      toResolve: 1,
    });
  });
});

describe('sources', () => {
  it('that answer differently are a conflict until somebody says why', async () => {
    const file = await desk.begin('kilder');
    const headings = ['kommunenummer', 'kilde', 'form', 'utfall', 'begrunnelse'];
    await desk.take(file, [
      headings,
      ['0403', 'telefonintervju', 'enhet', '', ''],
      ['0403', 'nettside', 'senter', '', ''],
      ['0412', '', 'enhet', '', ''],
      ['0412', '', 'senter', '', ''],
      ['0415', '', 'enhet', '', ''],
      ['0415', 'nettside', 'enhet', '', ''],
    ]);
    expect(await desk.ledger(file)).toMatchObject({ sourceConflicts: 2, decided: 0 });
    await desk.take(file, [headings, ['0403', '', 'enhet', 'ingen-tjeneste', 'De ansatte vet']]);
    expect(await desk.ledger(file)).toMatchObject({ sourceConflicts: 1, decided: 1 });
  });
});

describe('a codebook of one’s own', () => {
  it('is taken from a file, and is not another one under a known name', async () => {
    const path = desk.path('egen.json');
    const built = builtInCodebook('tjenester-2015');
    if (built === undefined) throw new Error('no codebook');
    const write = (change: object): void =>
      writeFileSync(path, `\uFEFF${JSON.stringify({ ...built, ...change })}`);
    write({ id: 'egen-bok' });
    const file = await desk.begin('egen', { codebook: path, name: 'Første' });
    const out = desk.path('egne-tabeller');
    answered(await desk.call('tables', '--file', file, '--out', out, '--draft', '--format', 'csv'));
    expect(JSON.parse(readFileSync(`${out}/results.json`, 'utf8'))).toMatchObject({
      codebook: 'egen-bok',
    });
    write({ id: 'egen-bok', title: 'Andre regler' });
    expect(refusedWith(await desk.call(...addRound(file, 'Andre', path)))).toBe('codebook-invalid');
    write({ title: 'Andre regler' });
    expect(refusedWith(await desk.call(...addRound(file, 'Andre', path)))).toBe('codebook-invalid');
    write({ id: 'egen-bok', version: 2, title: 'Andre regler' });
    expect((await desk.call(...addRound(file, 'Andre', path))).exit).toBe(0);
  });
});

describe('two imports at once', () => {
  it('are one import and one that is told who has the file', async () => {
    const file = await desk.begin('samtidig');
    const [long, short] = [desk.path('lang.csv'), desk.path('kort.csv')];
    const rows = Array.from({ length: 15_000 }, (_, at) => ['0403', `sak ${String(at)}`]);
    writeFileSync(long, csv([['kommunenummer', 'opplysning'], ...rows]));
    writeFileSync(short, csv([['kommunenummer'], ['0403']]));
    const ends = await Promise.all([
      desk.call('import', '--file', file, '--input', long),
      desk.call('import', '--file', file, '--input', long),
    ]);
    const told = ends.filter((one) => one.exit === 1);
    expect(ends.filter((one) => one.exit === 0)).toHaveLength(1);
    expect(told.map(refusedWith)).toEqual(['file-in-use']);
    expect((await desk.call('import', '--file', file, '--input', short)).exit).toBe(0);
  });
});
