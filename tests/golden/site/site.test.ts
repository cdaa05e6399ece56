import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFiles } from '../../../electron/exporters/site/print-site.ts';
import { interview, markOf, smallRound, stateOf, voteFor } from '../../builders/frozen-content.ts';
import { siteInputOf } from '../../builders/site-input.ts';

const folder = 'tests/golden/site/files';
const update = process.env['UPDATE_GOLDEN'] === '1';
const shown = ['index.html', 'kommune/0101.html', 'fylke/01.html', 'data/datasett.ttl'];

const round = smallRound(['0101', '0104', '0201'], { invented: true });
const states = [
  stateOf('0101', {
    statements: [interview({ link: 'https://www.k0101.example/kurs' })],
    judgements: [voteFor('gruppe', { borderline: markOf('form', 'intet') })],
  }),
  stateOf('0104', { statements: [interview()], judgements: [voteFor('intet')] }),
];

describe('what a site is printed as', async () => {
  const { files } = await siteFiles(siteInputOf({ round, states }), []);
  it.each(shown)('%s is, letter for letter, what it was', async (path) => {
    const bytes = files.find((one) => one.path === path)?.bytes ?? new Uint8Array();
    const place = join(folder, path);
    if (update) {
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, bytes);
    }
    expect(new TextDecoder().decode(bytes)).toBe(await readFile(place, 'utf8'));
  });
});
