import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { variedContent } from '../../builders/drawn-figures.ts';
import { inventedBoundaries } from '../../builders/invented-boundaries.ts';
import { openTerminal, type Call } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const words = (line: string): readonly string[] => line.split(' ');

const none = '{"form":"ingen"}';
const service =
  '{"form":"senter","samarbeid":"egen","gruppebasert":"ja","mestring":"ja","planlagt-sammen":"ja","gjennomfort-sammen":"ja","evaluert-sammen":"ja"}';

type Terminal = { readonly call: Call; readonly folder: string; readonly draw: Call };

/** A terminal on a mapping with a few judgements, and `figures` of its draft into a folder. */
async function terminal(): Promise<Terminal> {
  const folder = temporaryFolder();
  const file = join(folder, 'k.grenseland');
  const call = openTerminal(folder);
  await call(
    ...words('new --name Prøve --register 2015-01-01 --units kommuner --adviser Kari'),
    ...words(`--codebook tjenester-2015 --file ${file}`),
  );
  const judge = words(`judge --file ${file} --round Prøve --adviser Kari`);
  await call(...judge, '--unit', '0101', '--answers', service);
  await call(...judge, '--unit', '0104', '--answers', none);
  return {
    call,
    folder,
    draw: (...rest) => call(...words(`figures --draft --file ${file} --round Prøve`), ...rest),
  };
}

const written = (folder: string, name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};

const refusedWith = (code: string, details = {}) => ({
  exit: 1,
  output: { refused: { code, details } },
});

describe('figures in the terminal', () => {
  it('draws a set of its own in every format, with the table behind each, the same twice', async () => {
    const { draw, folder } = await terminal();
    const out = join(folder, 'a');
    const { exit, output } = await draw('--out', out);
    expect(exit).toBe(0);
    const ids = ['flyt', 'kart', 'rutekart', 'utfall-fylke-stolper', 'utfall-stolper'];
    const files = [
      'figurer.json',
      ...ids.flatMap((id) => ['csv', 'pdf', 'png', 'svg'].map((format) => `${id}.${format}`)),
    ];
    expect(output).toEqual({ files });
    expect(readdirSync(out).toSorted()).toEqual(files);
    const again = join(folder, 'b');
    // Pictures take their time; that they are the same is held elsewhere.
    await draw('--out', again, '--format', 'svg,pdf');
    for (const file of readdirSync(again))
      expect(readFileSync(join(again, file)).equals(readFileSync(join(out, file)))).toBe(true);
    expect(readFileSync(join(out, 'kart.svg'), 'utf8')).toContain('Utkast – ikke signert');
  });

  it('draws what is specified, of tables that stand beside it', async () => {
    const { draw, folder } = await terminal();
    const spec = written(folder, 'spec.json', [
      { id: 'egen-tabell', caption: 'Utfall', rows: [[{ kind: 'outcome' }]] },
      { id: 'egen-figur', kind: 'bars', title: 'Utfall', table: 'egen-tabell' },
    ]);
    const out = join(folder, 'ut');
    expect(await draw('--out', out, '--spec', spec, '--format', 'svg')).toMatchObject({
      output: { files: ['egen-figur.csv', 'egen-figur.svg', 'figurer.json'] },
    });
    expect(readFileSync(join(out, 'egen-figur.svg'), 'utf8')).toContain('1 (50,0\u00A0%)');
  });

  it('draws areas within the boundaries of the user', async () => {
    const { draw, folder } = await terminal();
    const boundaries = written(folder, 'grenser.json', inventedBoundaries(variedContent()));
    const spec = written(folder, 'spec.json', { id: 'flater', kind: 'areas', title: 'Flater' });
    const out = join(folder, 'ut');
    const asked = ['--out', out, '--format', 'svg', '--boundaries', boundaries, '--spec', spec];
    expect(await draw(...asked)).toMatchObject({ exit: 0 });
    const svg = readFileSync(join(out, 'flater.svg'), 'utf8');
    expect(svg.match(/fill-rule="evenodd"/gu)).toHaveLength(428);
    expect(svg).toContain('Grenser: grenser.json.');
  });

  it('draws what changed between two rounds, as the comparison has it', async () => {
    const { call, draw, folder } = await terminal();
    const file = join(folder, 'k.grenseland');
    await call(
      ...words(`new --add-round --name Senere --register 2015-01-01 --units kommuner`),
      ...words(`--codebook tjenester-2015 --adviser Kari --file ${file}`),
    );
    const judge = words(`judge --file ${file} --round Senere --adviser Kari`);
    await call(...judge, '--unit', '0101', '--answers', none);
    await call(...judge, '--unit', '0104', '--answers', none);
    const spec = written(folder, 'spec.json', {
      id: 'strom',
      kind: 'outcome-flow',
      title: 'Endring',
      rounds: ['Prøve', 'Senere'],
    });
    const out = join(folder, 'ut');
    await draw('--out', out, '--format', 'svg', '--spec', spec);
    const { figures } = JSON.parse(readFileSync(join(out, 'figurer.json'), 'utf8'));
    expect(figures[0].rows).toContainEqual({
      cells: ['Egen tjeneste', 'Ingen tjeneste', 1],
      units: ['0101'],
    });
    expect(figures[0].notes[0]).toContain('Enhet: kommune');
  });

  it('refuses with code and place, and writes nothing', async () => {
    const { draw, folder } = await terminal();
    const out = join(folder, 'ut');
    const figure = { id: 'a', kind: 'bars', title: 'x' };
    const specified = (value: unknown) =>
      draw('--out', out, '--spec', written(folder, 'spec.json', value));
    expect(await specified(figure)).toMatchObject(refusedWith('figure-without-table', { id: 'a' }));
    expect(await specified({ ...figure, table: 'nei' })).toMatchObject(
      refusedWith('piece-unknown'),
    );
    expect(await specified({ ...figure, kind: 'kake' })).toMatchObject(
      refusedWith('piece-invalid', { place: 'kind' }),
    );
    expect(await specified({ ...figure, kind: 'outcome-flow' })).toMatchObject(
      refusedWith('figure-does-not-fit', { id: 'a' }),
    );
    const itself = { ...figure, kind: 'outcome-flow', rounds: ['Prøve', 'Prøve'] };
    expect(await specified(itself)).toMatchObject(refusedWith('figure-does-not-fit', { id: 'a' }));
    const other = inventedBoundaries(variedContent('2024-01-01'));
    const boundaries = written(folder, 'grenser.json', other);
    expect(await draw('--out', out, '--boundaries', boundaries)).toMatchObject(
      refusedWith('boundaries-unmatched', { wanted: '428' }),
    );
    expect(await draw('--out', out, '--boundaries', join(folder, 'nei.json'))).toMatchObject(
      refusedWith('file-not-found'),
    );
    expect(readdirSync(folder)).not.toContain('ut');
  });
});
