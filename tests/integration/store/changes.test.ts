import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseNumber } from '../../../shared/lib/ids.ts';
import { verifyReleaseFolder } from '../../../electron/verifier/verify-release-folder.ts';
import { methodStory } from '../../builders/method-story.ts';
import { passphrase } from '../../builders/open-program.ts';
import { openTerminal } from '../../builders/open-terminal.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

describe('two releases', () => {
  it('differ alike in the mapping and in their folders, and the later one corrects the earlier in the open', async () => {
    const folder = temporaryFolder();
    const { client, round, path, release, goOn } = await methodStory(folder);
    const first = await release();
    const correct = (notice: string, of = first) =>
      client.release.freeze({ round, number: null, corrects: { release: of, notice } });
    expect(await codeOf(correct('Feil.'))).toBe('nothing-changed');
    await goOn();
    await client.obstacle.waive({ round, kind: 'no-contact', units: null, reason: '=Haster; ja.' });
    expect(await codeOf(correct('Feil.', releaseNumber.parse('9.9')))).toBe('release-unknown');
    expect(await codeOf(correct(' '))).toBe('correction-without-notice');
    const plain = await client.release.freeze({ round, number: null });
    const frozen = await correct('Horten ble talt feil.');
    expect(frozen).toMatchObject({ number: plain.number, candidate: plain.candidate + 1 });
    expect(await correct('Horten ble talt feil.')).toMatchObject({ candidate: frozen.candidate });
    const second = releaseNumber.parse(frozen.number);
    await client.release.sign({
      round,
      number: second,
      manifest: frozen.manifest,
      role: 'Redaktør',
      meaning: 'Godkjent',
      authentication: passphrase,
    });

    const { releases } = await client.release.page({ round });
    expect(
      releases.map(({ number, correctedBy, corrects }) => [number, correctedBy, corrects]),
    ).toEqual([
      [first, [second], null],
      [second, [], { release: first, notice: 'Horten ble talt feil.' }],
    ]);

    const [earlier, later] = [join(folder, 'a'), join(folder, 'b')];
    await client.release.export({ number: first, folder: earlier });
    await client.release.export({ number: second, folder: later });
    expect(await verifyReleaseFolder(later, { after: earlier })).toMatchObject({ problems: [] });
    expect(JSON.parse(readFileSync(join(later, 'manifest.json'), 'utf8'))).toMatchObject({
      corrects: { release: first, notice: 'Horten ble talt feil.' },
    });

    const inFile = await client.changes.view({ round, from: first, to: second });
    const inFolders = await client.changes.folders({ from: earlier, to: later });
    expect(inFolders).toEqual(inFile);
    expect(inFile.counts.numbers).toBeGreaterThan(0);
    expect(inFile.codebook).toHaveLength(1);
    expect(inFile.waivers).toMatchObject([{ change: 'added', reason: '=Haster; ja.' }]);
    expect(inFile.wording.some((one) => one.place.kind === 'prose')).toBe(true);
    expect(inFile.entries.map((one) => [one.name, one.because.kind])).toEqual([
      ['Horten', 'resolution'],
    ]);

    // What the overview lists is what the difference finds.
    const overview = JSON.parse(readFileSync(join(later, 'overview/overview.json'), 'utf8'));
    const listed = overview.correction.tables.flatMap((one: { numbers: unknown[] }) => one.numbers);
    expect(listed).toHaveLength(inFile.numbers.length);
    expect(readFileSync(join(later, 'overview/index.html'), 'utf8')).toContain(
      'Rettelse av utgivelse 1.0',
    );

    const out = join(folder, 'endringer');
    const written = await client.changes.export({
      round,
      from: first,
      to: null,
      formats: ['docx', 'html', 'json'],
      folder: out,
    });
    expect(written?.files).toEqual(['endringer.docx', 'endringer.html', 'endringer.json']);

    await client.mapping.close({});
    const call = openTerminal(folder);
    const told = await call('diff', earlier, later);
    expect(told).toMatchObject({ exit: 0, output: { counts: inFile.counts } });
    expect(await call('diff', first, 'draft', '--file', path)).toMatchObject({ exit: 0 });
    expect(await call('diff', earlier)).toMatchObject({ exit: 2 });
    appendFileSync(join(earlier, 'data', 'entries.csv'), ' ');
    expect(await call('diff', earlier, later)).toMatchObject({
      exit: 1,
      output: { refused: { code: 'verification-failed' } },
    });
  }, 60_000);
});
