import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { shownCandidate } from '../../../electron/store/candidate/shown-candidate.ts';
import { sha256 } from '../../../electron/store/envelope-crypto.ts';
import { canonicalJson } from '../../../shared/lib/canonical-json.ts';
import { candidateParts, forgeCandidate } from '../../builders/forged-candidate.ts';
import { signingStory } from '../../builders/signing-story.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const refusedWith = (code: string) => ({ exit: 1, output: { refused: { code } } });
const rule = ['--roles', 'fagleder:1;direktør:1', '--signers', 'not-judged', '--signatures', '3'];
const meaning = ['--meaning', 'Jeg går god for innholdet'];

async function story() {
  const at = await signingStory(temporaryFolder(), rule);
  const { kari, mapping, path, machine } = at;
  const candidate = path('k.kandidat');
  const [ola, per, eva] = [machine('ola'), machine('per'), machine('eva')];
  const file = ['--file', mapping];
  const write = () =>
    kari('release', '--candidate', ...file, '--adviser', 'Kari', '--out', candidate);
  const sign = (who: typeof ola, name: string, role: string, out = path(`${name}.signatur.json`)) =>
    who(
      'release',
      '--sign',
      candidate,
      '--adviser',
      name,
      '--role',
      role,
      ...meaning,
      '--out',
      out,
    );
  const add = (name: string) =>
    kari('release', '--add-signature', path(`${name}.signatur.json`), ...file);
  const vouch = (name: string) =>
    kari(
      'key',
      '--vouch',
      path(`${name}.signatur.json`),
      ...file,
      '--adviser',
      'Kari',
      '--words',
      'Jeg har ringt og sammenlignet fingeravtrykket.',
    );
  return { ...at, candidate, ola, per, eva, file, write, sign, add, vouch };
}

describe('signing on different machines', () => {
  it('has a candidate travel as a file, and the signatures come back as files', async () => {
    const { kari, ola, per, eva, file, write, sign, add, vouch, mapping, path } = await story();
    expect(await write()).toMatchObject({ exit: 0, output: { release: '1.0', candidate: 1 } });
    expect(
      await kari('release', ...file, '--adviser', 'Kari', '--role', 'leder', ...meaning),
    ).toMatchObject(refusedWith('signer-has-judged'));
    expect(await sign(ola, 'Ola', 'FAGLEDER')).toMatchObject({
      exit: 0,
      output: { release: '1.0', name: 'Ola', role: 'fagleder' },
    });
    expect(await sign(per, 'Per', 'Direktør')).toMatchObject({ exit: 0 });
    expect(await sign(eva, 'Eva', 'rådgiver')).toMatchObject({ exit: 0 });
    const before = readFileSync(mapping);
    expect(await add('Ola')).toMatchObject(refusedWith('signature-key-unknown'));
    expect(readFileSync(mapping).equals(before)).toBe(true);
    for (const name of ['Ola', 'Per', 'Eva']) expect(await vouch(name)).toMatchObject({ exit: 0 });
    expect(await add('Ola')).toMatchObject({ exit: 0, output: { signatures: 1, final: false } });
    expect(await add('Ola')).toMatchObject(refusedWith('already-signed'));
    expect(await add('Eva')).toMatchObject({
      output: { final: false, missingRoles: [{ role: 'direktør', count: 1 }] },
    });
    expect(await add('Per')).toMatchObject({ output: { signatures: 3, final: true } });
    expect(await kari('verify', mapping)).toMatchObject({ exit: 0 });
    const out = path('utgivelse');
    expect(
      await kari('export', ...file, '--release', '1.0', '--out', out, '--minisign'),
    ).toMatchObject({ exit: 0 });
    expect(await ola('verify', out)).toMatchObject({ exit: 0, output: { valid: true } });
  });

  it('signs nothing that is not as it was frozen, and adds nothing that is not as it was signed', async () => {
    const { candidate, ola, per, write, sign, add, vouch, path } = await story();
    await write();
    const bytes = readFileSync(candidate);
    const parts = unzipSync(new Uint8Array(bytes));
    const repacked = (change: Record<string, Uint8Array>) =>
      writeFileSync(candidate, zipSync({ ...parts, ...change }));
    const entries = parts['utgivelse/data/entries.csv'] ?? new Uint8Array();
    repacked({
      'utgivelse/data/entries.csv': strToU8(strFromU8(entries).replace('ingen', 'egen')),
    });
    expect(await sign(ola, 'Ola', 'fagleder')).toMatchObject(refusedWith('candidate-changed'));
    repacked({ 'utgivelse/mer.txt': strToU8('x') });
    expect(await sign(ola, 'Ola', 'fagleder')).toMatchObject(refusedWith('candidate-changed'));
    repacked({ 'innhold.json': strToU8('{}') });
    expect(await sign(ola, 'Ola', 'fagleder')).toMatchObject(refusedWith('candidate-changed'));
    writeFileSync(candidate, bytes.subarray(0, bytes.length / 2));
    expect(await sign(ola, 'Ola', 'fagleder')).toMatchObject(refusedWith('candidate-unreadable'));
    writeFileSync(candidate, 'ikke en kandidat');
    expect(await sign(ola, 'Ola', 'fagleder')).toMatchObject(refusedWith('candidate-unreadable'));
    expect(existsSync(path('Ola.signatur.json'))).toBe(false);
    writeFileSync(candidate, bytes);
    expect(await sign(per, 'Per', 'fagleder', candidate)).toMatchObject(refusedWith('file-exists'));
    await sign(ola, 'Ola', 'fagleder');
    await vouch('Ola');
    const signed = readFileSync(path('Ola.signatur.json'), 'utf8');
    writeFileSync(path('Ola.signatur.json'), signed.replace('fagleder', 'direktør'));
    expect(await add('Ola')).toMatchObject(refusedWith('signature-invalid'));
    writeFileSync(path('Ola.signatur.json'), signed.replace('"Ola"', '"Eva"'));
    expect(await add('Ola')).toMatchObject(refusedWith('signature-invalid'));
    writeFileSync(path('Ola.signatur.json'), '{}');
    expect(await add('Ola')).toMatchObject(refusedWith('signature-unreadable'));
    writeFileSync(path('Ola.signatur.json'), signed);
    expect(await add('Ola')).toMatchObject({ exit: 0 });
  });

  it('makes a new candidate of what changes, and has no use for older signatures', async () => {
    const { kari, ola, candidate, file, write, sign, add, vouch, mapping } = await story();
    await write();
    const first = readFileSync(candidate);
    await sign(ola, 'Ola', 'fagleder');
    await vouch('Ola');
    await kari(
      'judge',
      ...file,
      '--unit',
      '0101',
      '--adviser',
      'Kari',
      '--answers',
      '{"form":"ingen"}',
    );
    writeFileSync(`${candidate}.gammel`, first);
    expect(await write()).toMatchObject(refusedWith('file-exists'));
    const out = `${candidate}2`;
    expect(
      await kari('release', '--candidate', ...file, '--adviser', 'Kari', '--out', out),
    ).toMatchObject({
      output: { release: '1.0', candidate: 2 },
    });
    expect(await add('Ola')).toMatchObject({
      ...refusedWith('signature-of-other'),
      output: { refused: { details: { candidate: 2, name: 'Ola' } } },
    });
    expect(await kari('verify', mapping)).toMatchObject({ exit: 0 });
    const again = `${candidate}3`;
    await kari('release', '--candidate', ...file, '--out', again);
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  });
});

it('signs no candidate whose parts agree with one another but hold nothing that can be shown', async () => {
  const { ola, path, candidate, write, sign } = await story();
  await write();
  const parts = unzipSync(new Uint8Array(readFileSync(candidate)));
  const place = 'utgivelse/manifest.json';
  const manifest: unknown = JSON.parse(strFromU8(parts[place] ?? new Uint8Array()));
  for (const content of ['{', 'null', '{}', '{"entries":[],"judgements":[]}']) {
    const bytes = strToU8(content);
    const bound = canonicalJson({ ...Object(manifest), contentHash: sha256(bytes) });
    const forged = { ...parts, 'innhold.json': bytes, [place]: strToU8(bound) };
    writeFileSync(candidate, zipSync(forged));
    expect(await sign(ola, 'Ola', 'fagleder')).toMatchObject(refusedWith('candidate-unreadable'));
    expect(existsSync(path('Ola.signatur.json'))).toBe(false);
  }
});

it('signs no candidate whose files say something else than the content it shows', async () => {
  const { ola, path, candidate, write, sign } = await story();
  await write();
  const parts = candidateParts(candidate);
  const forge = (change: Record<string, Uint8Array | null>, facts: object = {}) =>
    forgeCandidate(candidate, parts, change, facts);
  const swapped = (of: string, from: string | RegExp, to: string) => {
    const text = strFromU8(parts[`utgivelse/${of}`] ?? new Uint8Array());
    expect(text).toMatch(from);
    return { [of]: strToU8(text.replace(from, to)) };
  };
  // As an earlier version of the program would have frozen it.
  const withoutTime = swapped('overview/overview.json', /,"updatedAt":"[^"]+"/u, '');
  const refusals = [
    [swapped('overview/index.html', '0 av 428', '9 av 428'), ['overview/index.html']],
    [swapped('tables/results.json', '"n":0', '"n":1'), ['tables/results.json']],
    [swapped('overview/overview.json', 'Oversikten omfatter', 'Landet har'), undefined],
    [{ 'overview/overview.pdf': strToU8('%PDF-1.7 97 av 428') }, ['overview/overview.pdf']],
    [withoutTime, ['overview/overview.json', 'overview/overview.pdf']],
    [{ 'verify.mjs': strToU8('console.log("Alt stemmer")') }, ['verify.mjs']],
    [{ 'tables/tabeller.docx': null }, ['tables/tabeller.docx']],
  ] as const;
  const shown = () => shownCandidate(candidate);
  const refused = (places: readonly string[]) => ({
    refusal: { code: 'candidate-not-derived', details: { places } },
  });
  for (const [change, places = ['overview/overview.json']] of refusals) {
    forge(change);
    await expect(shown()).rejects.toMatchObject(refused(places));
  }
  expect(await sign(ola, 'Ola', 'fagleder')).toMatchObject(refusedWith('candidate-not-derived'));
  expect(existsSync(path('Ola.signatur.json'))).toBe(false);
  forge({}, { round: 'En annen runde' });
  await expect(shown()).rejects.toMatchObject(refused(['manifest.json']));
  forge({});
  await expect(shown()).resolves.toMatchObject({ view: { follows: null, corrects: null } });
});
