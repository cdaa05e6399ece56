import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readCandidate } from '../../../electron/store/candidate/read-candidate.ts';
import { shownCandidate } from '../../../electron/store/candidate/shown-candidate.ts';
import { underivedPlaces } from '../../../electron/store/candidate/underived-places.ts';
import { releaseNumber, type ReleaseNumber } from '../../../shared/lib/ids.ts';
import { holmestrand, methodStory } from '../../builders/method-story.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

it('shows the notice and the numbers of a correction, whichever release it corrects, and makes the same files of it', async () => {
  const folder = temporaryFolder();
  const { client, round, release, goOn } = await methodStory(folder);
  const first = await release();
  await goOn();
  const shown = async (notice: string, of: ReleaseNumber) => {
    const corrects = { release: of, notice };
    const { number } = await client.release.freeze({ round, number: null, corrects });
    const file = join(folder, `${notice}.kandidat`);
    await client.signing.saveCandidate({ number: releaseNumber.parse(number), file });
    return { file, number: releaseNumber.parse(number), ...(await shownCandidate(file)) };
  };
  const one = await shown('Horten', first);
  expect(one.view).toMatchObject({
    follows: first,
    corrects: { heading: 'Rettelse av utgivelse 1.0', notice: 'Horten' },
  });
  expect(one.view.corrects?.numbers.join()).toContain(', nå ');
  expect(await client.signing.shown({ number: one.number })).toEqual(one.view);
  const second = await release(round, { release: first, notice: 'Horten' });
  const statement = { source: 'telefonintervju', date: null, informant: 'leder' } as const;
  await client.entry.addStatement({
    round,
    unit: holmestrand,
    statement: { ...statement, text: 'Omorganiseres.', link: null, answers: {} },
  });
  const other = await shown('Holmestrand', first);
  expect(other.view).toMatchObject({ follows: second, corrects: { notice: 'Holmestrand' } });
  // Without the release it corrects, nobody can tell whether the numbers are the right ones.
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(other.file))));
  const without = join(folder, 'uten.kandidat');
  const kept = parts.filter(([path]) => !path.startsWith('rettet/'));
  expect(kept.length).toBeLessThan(parts.length);
  writeFileSync(without, zipSync(Object.fromEntries(kept)));
  expect(await underivedPlaces(await readCandidate(without))).toEqual(['rettet/']);
}, 60_000);
