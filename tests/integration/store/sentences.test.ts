import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { piece } from '../../../shared/article/piece.ts';
import { unitNumber } from '../../../shared/lib/ids.ts';
import { pieceId } from '../../../shared/tables/specification.ts';
import { firstRound } from '../../builders/mapping.ts';
import { methodStory } from '../../builders/method-story.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

/** A store with the example of 2015 in it, unlocked. */
async function example() {
  const folder = temporaryFolder();
  const client = openProgram(join(folder, 'hjem'));
  const kari = await client.session.createAdviser({ name: 'Kari', title: '', passphrase });
  await client.session.unlock({ adviser: kari.id, passphrase });
  const round = firstRound(await client.mapping.createExample({ file: join(folder, 'e') }));
  const save = (id: string, text: string) =>
    client.article.save({ piece: piece.parse({ kind: 'sentence', sentence: { id, text } }) });
  const all = () => client.sentence.all({ round, release: null, digits: 1 });
  return { client, round, save, all };
}

const headline = '{har-tjeneste.n} av {har-tjeneste.N} kommuner ({har-tjeneste.percent}) har det.';

describe('the sentences of a file', () => {
  it('are kept, read with the numbers of the round, changed and removed', async () => {
    const { client, save, all } = await example();
    await save('hovedtall', headline);
    await save('fleste', '{De fleste: har-tjeneste.percent} har det.');
    const { sentences } = await all();
    expect(sentences.map(({ id, written }) => [id, written?.text, written?.flags.length])).toEqual([
      ['hovedtall', 'Syttini av 428 kommuner (18,5\u00A0%) har det.', 0],
      ['fleste', 'De fleste har det.', 1],
    ]);
    await save('fleste', '{Under en femdel: har-tjeneste.percent} har det.');
    await client.article.remove({ id: pieceId.parse('hovedtall'), reason: '' });
    expect((await all()).sentences).toMatchObject([{ id: 'fleste', written: { flags: [] } }]);
  });

  it('are refused where they cannot be read, and kept where a table is missing from this round', async () => {
    const { save, all } = await example();
    expect(await codeOf(save('feil', 'a {'))).toBe('sentence-unreadable');
    await save('senere', '{tabell-senere.alle.n}');
    expect((await all()).sentences).toMatchObject([
      { written: null, refusal: { code: 'reference-unknown' } },
    ]);
  });

  it('take numbers from saved tables, and say why where a table cannot be made', async () => {
    const { client, save, all } = await example();
    const table = (id: string, change: object) =>
      client.article.save({
        piece: piece.parse({
          kind: 'table',
          table: { id, caption: 'T', rows: [[{ kind: 'outcome' }]], ...change },
        }),
      });
    await table('min-tabell', { notes: ['Av dem var 79 kommuner (20 %) i gang.'] });
    await table('annen-runde', { rounds: ['Finnes ikke'] });
    await save('en', 'Der er {min-tabell.egen-tjeneste.n}.');
    await save('to', 'Der er {annen-runde.egen-tjeneste.n}.');
    const { sentences, stated } = await all();
    expect(sentences[0]?.written?.text).toMatch(/^Der er \d+\.$/u);
    expect(sentences[1]?.refusal?.code).toBe('round-unknown');
    expect(stated).toMatchObject([
      { where: { kind: 'note', table: 'min-tabell' }, contradiction: { count: 79, wholes: [428] } },
    ]);
  });

  it('offer every cell by what is written for it', async () => {
    const { client, round } = await example();
    const offered = await client.sentence.references({ round, release: null });
    const paths = offered.flatMap((table) => table.cells);
    const find = (path: string) => paths.find((one) => one.path === path);
    expect(find('har-tjeneste')).toMatchObject({ n: 79, denominator: 428 });
    for (const { path, n } of paths.filter((_, at) => at % 40 === 0)) {
      const { written } = await client.sentence.write({
        round,
        release: null,
        digits: 1,
        text: `x {tall ${path}.n}`,
      });
      expect(written?.text.replaceAll('\u00A0', '')).toBe(`x ${n}`);
    }
  });

  it('are held against each other from release to release', async () => {
    const { client, round, release, goOn } = await methodStory(temporaryFolder());
    const save = (id: string, text: string) =>
      client.article.save({ piece: piece.parse({ kind: 'sentence', sentence: { id, text } }) });
    const asked = { round, digits: 1 } as const;
    const { written } = await client.sentence.write({
      ...asked,
      release: null,
      text: '{tall planlagt-tjeneste.n}',
    });
    await save('planlagte', 'Der er {planlagt-tjeneste.n} planlagte.');
    await save('ord', `Der er {${written?.text ?? ''}: planlagt-tjeneste.n} planlagte.`);
    await save('fast', 'Der er {planlagt-tjeneste.N} i alt.');
    const first = await release();
    await goOn();
    const compared = await client.sentence.compare({ ...asked, one: first, other: null });
    expect(compared.map(({ id, change }) => [id, change])).toEqual([
      ['planlagte', 'text'],
      ['ord', 'untrue'],
      ['fast', 'none'],
    ]);
    expect(compared[1]?.other.written?.flags).toMatchObject([{ kind: 'claim-untrue' }]);
  });

  it('open the municipalities behind their numbers', async () => {
    const { client, round } = await example();
    const { written } = await client.sentence.write({
      round,
      release: null,
      digits: 0,
      text: '{tilbud-uten-tjeneste.n}: {tilbud-uten-tjeneste.names}',
    });
    const [number] = written?.parts ?? [];
    if (number?.kind !== 'number') throw new Error('a number');
    expect(number.number.entries).toHaveLength(4);
    const [unit] = number.number.entries;
    const entry = await client.reading.entry({ round, unit: unitNumber.parse(unit) });
    expect(written?.text).toContain(entry.name);
  });
});
