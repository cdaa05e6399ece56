import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SiteStep } from '../../../shared/contract/site-contract.ts';
import { isoDate, releaseNumber, unitNumber, type ReleaseNumber } from '../../../shared/lib/ids.ts';
import { held } from '../../builders/article-folder.ts';
import { deadLinks } from '../../builders/dead-links.ts';
import { methodStory, type MethodStory } from '../../builders/method-story.ts';
import { passphrase } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const write = ({ client, round }: MethodStory, release: ReleaseNumber | null, folder: string) =>
  client.site.export({ round, release, folder, formats: [] });

/** A person that nobody outside the mapping file may ever read of. */
const canary = { name: 'Kanari Fuglesang', phone: '48151623', email: 'kanari@fuglesang.test' };

function ringCanary({ client, round }: MethodStory) {
  const attempt = { date: isoDate.parse('2015-02-03'), department: 'Servicetorget', note: '' };
  return client.entry.addAttempt({
    round,
    unit: unitNumber.parse('0101'),
    attempt: { ...attempt, result: 'svar' },
    person: canary,
  });
}

async function correct({ client, round }: MethodStory, release: ReleaseNumber) {
  const { manifest, number } = await client.release.freeze({
    round,
    number: null,
    corrects: { release, notice: 'Horten var ført med galt utfall.' },
  });
  const made = releaseNumber.parse(number);
  const words = { role: 'Redaktør', meaning: 'Godkjent', authentication: passphrase };
  await client.release.sign({ round, number: made, manifest, ...words });
  return made;
}

describe('the site of a release', () => {
  it('is whole, without contact persons, the same elsewhere, and never over what others made', async () => {
    const story = await methodStory(temporaryFolder());
    await ringCanary(story);
    const release = await story.release();
    const [here, there] = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')];
    const written = await write(story, release, here);
    const files = held(here);
    // 428 units, 19 counties, three languages, casebook, method, downloads, releases.
    const pages = 428 + 19 + 3 + 4;
    expect(written).toEqual({ folder: here, files: Object.keys(files).length, pages });
    for (const path of Object.keys(files)) {
      const bytes = readFileSync(join(here, path)).toString('latin1');
      expect([path, /kanari|fuglesang|48151623/iu.test(bytes)]).toEqual([path, false]);
    }
    const html = Object.keys(files).filter((path) => path.endsWith('.html'));
    expect(deadLinks(here, html)).toEqual([]);
    const before = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      await story.goOn();
      await write(story, release, there);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
    expect(held(there)).toEqual(files);
    writeFileSync(join(here, 'stil.css'), 'body { color: red }');
    expect(await codeOf(write(story, release, here))).toBe('file-exists');
    expect(readFileSync(join(here, 'stil.css'), 'utf8')).toBe('body { color: red }');
    const unknown = releaseNumber.parse('7.0');
    expect(await codeOf(write(story, unknown, join(here, 'x')))).toBe('release-unknown');
  }, 120_000);

  it('tells how far it has come, is called off, and says what it corrects in the place of itself', async () => {
    const story = await methodStory(temporaryFolder());
    const { client, round } = story;
    const first = await story.release();
    await story.goOn();
    const second = await correct(story, first);
    const parent = temporaryFolder();
    const folder = join(parent, 'nettsted');
    const asked = { round, release: second, folder, formats: [] };
    const running = new AbortController();
    const seen: SiteStep[] = [];
    for await (const step of await client.site.exportInSteps(asked, { signal: running.signal })) {
      seen.push(step);
      if (step.kind === 'progress' && step.stage === 'sider') break;
    }
    running.abort();
    expect(seen.map((one) => (one.kind === 'progress' ? one.stage : one.kind))).toContain('sider');
    expect(readdirSync(parent)).toEqual([]);
    await client.site.export(asked);
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    expect(read('index.html')).toContain('Horten var ført med galt utfall.');
    expect(read('utgivelser/index.html')).toContain('Rettet av utgivelse 1.1.');
    expect(existsSync(join(folder, 'utgivelser', '1.0', 'oversikt.csv'))).toBe(true);
    expect(read('kommune/0701.html')).toContain('Utgivelse 1.0, ');
    const made = Object.keys(held(folder)).filter((path) => path.endsWith('.html'));
    expect(deadLinks(folder, made)).toEqual([]);
    const { html, outline } = await client.site.preview({ round, release: first });
    expect(html).toContain('Rettet av utgivelse 1.1.');
    expect(outline).toMatchObject({ units: 428, counties: 19, releases: 1 });
    expect(outline.frontBytes).toBeLessThan(300_000);
  }, 120_000);
});
