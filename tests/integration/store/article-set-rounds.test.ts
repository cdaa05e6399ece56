import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { piece } from '../../../shared/article/piece.ts';
import { isoDate, type RoundId } from '../../../shared/lib/ids.ts';
import { held, manifestIn } from '../../builders/article-folder.ts';
import { methodStory, type MethodStory } from '../../builders/method-story.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

/** Judges every unit of a round as having none. */
async function importNone(
  { reading, intake }: MethodStory['client'],
  round: RoundId,
): Promise<void> {
  const { rows } = await reading.queue({ round });
  const file = join(temporaryFolder(), 'ingen.csv');
  const lines = rows.map(({ unit }) => `${unit};telefonintervju;ingen;ingen-tjeneste;Kari`);
  writeFileSync(file, ['kommunenummer;kilde;form;utfall;vurdert-av', ...lines].join('\n'));
  const steps = await intake.run({ round, file, sheet: null, columns: {}, source: null });
  const told: string[] = [];
  for await (const step of steps) told.push(step.kind);
  expect(told.at(-1)).toBe('done');
  const { ledger } = await reading.queue({ round });
  expect(ledger).toMatchObject({ decided: rows.length, undecided: 0 });
}

describe('the article set over several rounds', () => {
  it('counts another round as it was published then, also when that one is published anew', async () => {
    const story = await methodStory(temporaryFolder());
    const { client, round } = story;
    const own = (await client.reading.round({ round })).name;
    const first = await story.release();
    const { rounds } = await client.mapping.addRound({
      round: {
        name: 'Senere',
        registerDate: isoDate.parse('2015-01-01'),
        units: 'kommuner',
        codebook: 'tjenester-2015',
        second: 'none',
        signatures: 1,
      },
    });
    const later = rounds.find(({ name }) => name === 'Senere')?.id;
    if (later === undefined) throw new Error('The round was not added');
    await importNone(client, later);
    await client.article.save({
      piece: piece.parse({
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
    });
    await client.article.save({
      piece: piece.parse({
        kind: 'figure',
        figure: { id: 'linjer', kind: 'change', title: 'Fra runde til runde', table: 'runder' },
      }),
    });
    const release = await story.release(later);
    const [here, there] = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')];
    await client.article.export({ round: later, release, digits: 1, folder: here });
    expect(manifestIn(here).otherRounds).toEqual([{ round: own, release: first }]);
    expect(Object.keys(held(here))).toContain('figurer/linjer.svg');
    await story.goOn();
    expect(await story.release()).not.toBe(first);
    await client.article.export({ round: later, release, digits: 1, folder: there });
    expect(held(there)).toEqual(held(here));
  }, 120_000);
});
