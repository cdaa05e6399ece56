import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../electron/exporters/sha256.ts';
import { piece, type Piece } from '../../../shared/article/piece.ts';
import { readPieces } from '../../../shared/article/read-pieces.ts';
import type { ArticleStep } from '../../../shared/contract/article-contract.ts';
import { isoDate, type ReleaseNumber } from '../../../shared/lib/ids.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { pieceId } from '../../../shared/tables/specification.ts';
import { held, manifestIn } from '../../builders/article-folder.ts';
import { methodStory, type MethodStory } from '../../builders/method-story.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const table = (id: string): Piece =>
  piece.parse({
    kind: 'table',
    table: {
      id,
      caption: `Kommuner etter utfall (${id})`,
      unit: 'kommune',
      rows: [[{ kind: 'outcome' }]],
    },
  });
const figure = (id: string): Piece =>
  piece.parse({ kind: 'figure', figure: { id, kind: 'bars', title: 'Utfall', table: 'egen' } });
const sentence = (id: string, text: string): Piece =>
  piece.parse({ kind: 'sentence', sentence: { id, text } });

const pieces = [
  table('egen'),
  sentence('omtale', 'I alt {har-tjeneste.n} av {har-tjeneste.N} kommuner har tjenesten.'),
  table('annen'),
  figure('stolper'),
];

async function save({ client }: MethodStory, all: readonly Piece[]): Promise<void> {
  for (const one of all) await client.article.save({ piece: one });
}

const digits = 1;

const write = ({ client, round }: MethodStory, release: ReleaseNumber | null, folder: string) =>
  client.article.export({ round, release, digits, folder });

describe('the article set', () => {
  it('is one numbering of everything that is saved, with every file told of', async () => {
    const story = await methodStory(temporaryFolder());
    await save(story, pieces);
    const release = await story.release();
    const folder = join(temporaryFolder(), 'artikkel');
    const written = await write(story, release, folder);
    const { pieces: told, files, method, ...rest } = manifestIn(folder);
    expect(told.map(({ id, label }) => [id, label])).toEqual([
      ['egen', 'Tabell 1'],
      ['omtale', null],
      ['annen', 'Tabell 2'],
      ['stolper', 'Figur 1'],
    ]);
    expect(rest).toMatchObject({ release: '1.0', draft: false, digits: 1 });
    // Made of these then, whatever is kept later; and read back as they were.
    expect(valueOf(readPieces(rest))).toEqual(pieces);
    expect(rest.otherRounds).toEqual([]);
    expect(method).toEqual(['metode.docx', 'metode.html', 'metode.md']);
    expect(told[0]?.files).toEqual([
      'results.json',
      'tabeller.docx',
      'tabeller.html',
      'tabeller.md',
      'tabeller.tex',
      'tabeller.xlsx',
      'tabeller/egen.csv',
    ]);
    expect(told[3]?.files).toContain('figurer/stolper.svg');
    const { 'artikkel.json': own, ...others } = held(folder);
    expect(own).toBeDefined();
    expect(others).toEqual(Object.fromEntries(files.map((one) => [one.path, one.sha256])));
    expect(written?.files).toEqual(Object.keys({ ...others, 'artikkel.json': own }).toSorted());
    expect(readFileSync(join(folder, 'tabeller.md'), 'utf8')).toContain('**Tabell 2.**');
    expect(readFileSync(join(folder, 'setninger.txt'), 'utf8')).toMatch(
      /\n\nI alt 80 av 428 kommuner har tjenesten\.\n\nKilde: /u,
    );
  }, 120_000);

  it('is the same later, elsewhere, and in the place of itself', async () => {
    const story = await methodStory(temporaryFolder());
    await save(story, pieces);
    const release = await story.release();
    const [here, there] = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')];
    await write(story, release, here);
    const before = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      expect(new Date(0).getTimezoneOffset()).not.toBe(0);
      await story.goOn();
      await write(story, release, there);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
    expect(held(there)).toEqual(held(here));
    await write(story, release, here);
    expect(held(there)).toEqual(held(here));
    await story.client.article.remove({ id: pieceId.parse('annen'), reason: '' });
    await write(story, null, here);
    expect(manifestIn(here).draft).toBe(true);
    expect(readdirSync(join(here, 'tabeller'))).toEqual(['egen.csv']);
  }, 120_000);

  it('tells which other rounds its tables and figures count', async () => {
    const story = await methodStory(temporaryFolder());
    const { client, round } = story;
    const mapping = await client.mapping.addRound({
      round: {
        name: 'Senere',
        registerDate: isoDate.parse('2015-01-01'),
        units: 'kommuner',
        codebook: 'tjenester-2015',
        second: 'none',
        signatures: 1,
      },
    });
    const own = mapping.rounds.find(({ id }) => id === round)?.name ?? '';
    await save(story, [
      piece.parse({
        kind: 'table',
        table: {
          id: 'runder',
          caption: 'Etter runde',
          unit: 'kommune',
          rounds: [own, 'Senere'],
          rows: [[{ kind: 'outcome' }]],
          columns: [[{ kind: 'round' }]],
        },
      }),
    ]);
    const folder = join(temporaryFolder(), 'artikkel');
    await write(story, null, folder);
    expect(manifestIn(folder).otherRounds).toEqual([{ round: 'Senere', release: null }]);
  }, 120_000);

  it('tells how far it has come, answers others meanwhile, and writes the same', async () => {
    const story = await methodStory(temporaryFolder());
    await save(story, pieces);
    const { client, round } = story;
    const [told, whole] = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')];
    const steps: ArticleStep[] = [];
    let answered = 0;
    for await (const step of await client.article.exportInSteps({
      round,
      release: null,
      digits,
      folder: told,
    })) {
      steps.push(step);
      if (step.kind === 'progress') answered += (await client.article.pieces({})).length;
    }
    await write(story, null, whole);
    expect(held(told)).toEqual(held(whole));
    expect(answered).toBeGreaterThan(0);
    const last = steps.pop();
    expect(last).toMatchObject({ kind: 'done', written: { folder: told } });
    for (const step of steps) {
      if (step.kind === 'done') throw new Error('Done once');
      expect(step.done).toBeLessThan(step.total);
    }
    expect(steps.at(-1)).toMatchObject({ stage: 'figurer' });
  }, 120_000);

  it('is not written at all where it is called off', async () => {
    const story = await methodStory(temporaryFolder());
    await save(story, pieces);
    const { client, round } = story;
    const folder = join(temporaryFolder(), 'artikkel');
    const running = new AbortController();
    const steps = await client.article.exportInSteps(
      { round, release: null, digits, folder },
      { signal: running.signal },
    );
    const seen: string[] = [];
    for await (const step of steps) {
      seen.push(step.kind);
      if (seen.length === 1) break;
    }
    running.abort();
    expect(seen).toEqual(['progress']);
    expect(existsSync(folder)).toBe(false);
    await write(story, null, folder);
    expect(manifestIn(folder).draft).toBe(true);
  }, 120_000);

  it('never takes the place of what somebody has worked on or put there', async () => {
    const story = await methodStory(temporaryFolder());
    await save(story, pieces.slice(0, 2));
    const parent = temporaryFolder();
    const folder = join(parent, 'artikkel');
    await write(story, null, folder);
    writeFileSync(join(folder, '.DS_Store'), '');
    await write(story, null, folder);
    writeFileSync(join(folder, 'setninger.txt'), 'Omskrevet.');
    expect(await codeOf(write(story, null, folder))).toBe('file-exists');
    expect(readFileSync(join(folder, 'setninger.txt'), 'utf8')).toBe('Omskrevet.');
    const other = join(parent, 'annet');
    mkdirSync(other);
    writeFileSync(join(other, 'notat.txt'), 'Mitt.');
    expect(await codeOf(write(story, null, other))).toBe('file-exists');
    expect(held(other)).toEqual({ 'notat.txt': sha256Of(Buffer.from('Mitt.')) });
  }, 120_000);

  it('is not written at all where a sentence cannot be read, and says which and where', async () => {
    const story = await methodStory(temporaryFolder());
    await save(story, [...pieces, sentence('feil', 'Det er {ukjent.n} kommuner.')]);
    const folder = join(temporaryFolder(), 'artikkel');
    const refused = await write(story, null, folder).then(
      () => null,
      (error: { data: unknown }) => error.data,
    );
    expect(refused).toMatchObject({
      code: 'article-piece-refused',
      details: {
        piece: 'feil',
        kind: 'sentence',
        because: 'reference-unknown',
        details: { reference: 'ukjent.n', position: 9 },
      },
    });
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  }, 120_000);

  it('is the built-in tables and figures where none are saved; what does not hold is told last', async () => {
    const story = await methodStory(temporaryFolder());
    await save(story, [
      sentence('omtale', '{Nesten halvparten: har-tjeneste.percent} av kommunene har tjenesten.'),
    ]);
    const { client, round } = story;
    const parts = await client.article.set({ round, release: null, digits });
    expect(parts[0]).toMatchObject({ piece: 'utfall', label: 'Tabell 1', saved: false });
    expect(parts.at(-1)).toMatchObject({ piece: 'flyt', kind: 'figure', saved: false });
    const folder = join(temporaryFolder(), 'artikkel');
    await write(story, null, folder);
    const text = readFileSync(join(folder, 'setninger.md'), 'utf8');
    expect(text).toContain('Utkast');
    expect(text).toMatch(/## Merknader\n\n- \*\*omtale\*\*: «nesten halvparten» stemmer ikke/iu);
    expect(readdirSync(join(folder, 'figurer'))).toContain('flyt.svg');
  }, 120_000);
});
