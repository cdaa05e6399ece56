import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { held } from '../../builders/article-folder.ts';
import type { Call } from '../../builders/open-terminal.ts';
import { signingStory } from '../../builders/signing-story.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const refusedWith = (code: string) => ({ exit: 1, output: { refused: { code } } });
const ingen = ['--unit', '0101', '--answers', '{"form":"ingen"}'];

async function story() {
  const at = await signingStory(temporaryFolder(), []);
  const file = ['--file', at.mapping];
  const judge = (who: Call, name: string) => who('judge', ...file, '--adviser', name, ...ingen);
  const keys = async () => {
    const { output } = await at.kari('keys', ...file);
    // What the command answers, as its own types say.
    return (output as { keys: { name: string; standing: string; adviser: string; key: string }[] })
      .keys;
  };
  return { ...at, file, judge, keys, words: ['--words', 'Vi har ringt hverandre.'] };
}

describe('a key that is changed', () => {
  it('is the same person under a new key, and the log says so from both sides', async () => {
    const { kari, file, judge, keys, mapping } = await story();
    await judge(kari, 'Kari');
    const before = await kari('entry', ...file, '--unit', '0101');
    expect(await kari('key', '--change', ...file, '--adviser', 'Kari')).toMatchObject({ exit: 0 });
    expect((await keys()).map((one) => [one.name, one.standing])).toEqual([
      ['Kari', 'replaced'],
      ['Kari', 'active'],
    ]);
    expect(await judge(kari, 'Kari')).toMatchObject({ exit: 0 });
    const after = await kari('entry', ...file, '--unit', '0101');
    const judges = (ended: typeof after) =>
      // As the command answers.
      new Set(
        (ended.output as { judgements: { judge: string }[] }).judgements.map((one) => one.judge),
      );
    expect(judges(after)).toEqual(judges(before));
    const signed = ['--role', 'leder', '--meaning', 'God'];
    expect(await kari('release', ...file, '--adviser', 'Kari', ...signed)).toMatchObject({
      exit: 0,
      output: { final: true },
    });
    expect(await kari('verify', mapping)).toMatchObject({ exit: 0 });
  });
});

describe('a key that is lost', () => {
  it('counts as the same person when a colleague answers for the new one, and the mapping is read all the time', async () => {
    const { kari, machine, file, judge, keys, words, mapping } = await story();
    const elsewhere = machine('kari-ny-maskin');
    const ola = machine('ola');
    expect(await elsewhere('ledger', ...file)).toMatchObject({ exit: 0, output: { decided: 428 } });
    expect(await judge(elsewhere, 'Kari')).toMatchObject(refusedWith('key-not-vouched'));
    expect(await elsewhere('key', '--new', ...file, '--adviser', 'Kari')).toMatchObject({
      exit: 0,
      output: { standing: 'unvouched' },
    });
    const own = (await keys()).at(-1)?.adviser.slice(0, 8) ?? '';
    const vouch = ['key', '--vouch', own, ...file];
    expect(await elsewhere(...vouch, '--adviser', 'Kari', ...words)).toMatchObject(
      refusedWith('key-not-vouched'),
    );
    expect(await ola(...vouch, '--adviser', 'Ola')).toMatchObject(refusedWith('rationale-missing'));
    expect(await ola(...vouch, '--adviser', 'Ola', ...words)).toMatchObject({
      exit: 0,
      output: { standing: 'active', vouched: [{ by: 'Ola' }] },
    });
    expect(await judge(elsewhere, 'Kari')).toMatchObject({ exit: 0 });
    const lost = (await keys())[0]?.adviser ?? '';
    const revoke = ['key', '--revoke', lost, ...file, '--adviser', 'Ola'];
    expect(await ola(...revoke, '--reason', 'ute-av-bruk', ...words)).toMatchObject(
      refusedWith('key-not-yours'),
    );
    expect(await ola(...revoke, '--reason', 'tapt')).toMatchObject(
      refusedWith('rationale-missing'),
    );
    expect(await ola(...revoke, '--reason', 'tapt', ...words)).toMatchObject({
      exit: 0,
      output: { standing: 'revoked' },
    });
    expect(await judge(elsewhere, 'Kari')).toMatchObject({ exit: 0 });
    expect(await judge(kari, 'Kari')).toMatchObject(refusedWith('key-revoked'));
    expect(await kari('verify', mapping)).toMatchObject({ exit: 0 });
  });

  it('comes back from a file under its passphrase', async () => {
    const { kari, machine, judge, path } = await story();
    const saved = path('Kari.nokkel');
    expect(await kari('key', '--backup', saved, '--adviser', 'Kari')).toMatchObject({ exit: 0 });
    expect(readFileSync(saved, 'utf8')).not.toContain('PRIVATE');
    const elsewhere = machine('ny-maskin');
    expect(await elsewhere('key', '--restore', saved)).toMatchObject({
      exit: 0,
      output: { name: 'Kari' },
    });
    expect(await judge(elsewhere, 'Kari')).toMatchObject({ exit: 0 });
    writeFileSync(saved, '{}');
    expect(await elsewhere('key', '--restore', saved)).toMatchObject(
      refusedWith('key-file-unreadable'),
    );
    expect(await elsewhere('key', '--restore', `${saved}x`)).toMatchObject(
      refusedWith('file-not-found'),
    );
  });
});

describe('a signature whose key is revoked afterwards', () => {
  it('stands, and is told with that it is wherever something new is made of the release', async () => {
    const { kari, file, keys, path, mapping } = await story();
    const signed = ['--role', 'leder', '--meaning', 'God'];
    await kari('release', ...file, '--adviser', 'Kari', ...signed);
    const folderAt = async (name: string) => {
      mkdirSync(path(name));
      await kari('export', ...file, '--release', '1.0', '--out', path(name));
      return held(path(name));
    };
    const before = await folderAt('før');
    expect(await kari('verify', mapping)).toMatchObject({ exit: 0, output: { revoked: [] } });
    const { adviser, key } = (await keys())[0] ?? { adviser: '', key: '' };
    const revoke = ['key', '--revoke', adviser, ...file, '--adviser', 'Kari', '--reason', 'tapt'];
    expect(await kari(...revoke)).toMatchObject({ exit: 0, output: { standing: 'revoked' } });

    const told =
      /^Nøkkelen er meldt tapt og trukket tilbake fra .+, etter at dette ble signert\.$/u;
    const checked = await kari('verify', mapping);
    expect(checked).toMatchObject({
      exit: 0,
      output: {
        valid: true,
        revoked: [
          { release: '1.0', name: 'Kari', role: 'leder', key, reason: 'tapt', before: true },
        ],
      },
    });
    // What the command answers, as its own types say.
    const { revoked } = checked.output as { revoked: { message: string }[] };
    const message = revoked[0]?.message ?? '';
    expect(message).toMatch(told);

    await kari('appendix', ...file, '--release', '1.0', '--out', path('vedlegg'), '--format', 'md');
    expect(readFileSync(join(path('vedlegg'), 'metode.md'), 'utf8')).toContain(message);
    await kari('site', ...file, '--release', '1.0', '--out', path('nettsted'), '--also', 'html');
    const page = (name: string) => readFileSync(join(path('nettsted'), name), 'utf8');
    expect(page('metode.html')).toContain(message);
    expect(page('utgivelser/index.html')).toContain(`<strong>${message}</strong>`);

    // What is signed is the same bytes as ever, and holds.
    expect(await folderAt('etter')).toEqual(before);
    expect(await kari('verify', path('etter'))).toMatchObject({ exit: 0 });
  }, 60_000);
});

describe('the list of keys', () => {
  it('is signed, and so is what is said of each key in it', async () => {
    const { kari, machine, file, path, words } = await story();
    const ola = machine('ola');
    await ola('key', '--new', ...file, '--adviser', 'Ola');
    await kari('key', '--vouch', 'ukjent', ...file, '--adviser', 'Kari', ...words);
    const out = path('nøkler.json');
    expect(await kari('keys', ...file, '--out', out)).toMatchObject({
      exit: 0,
      output: { file: out },
    });
    expect(await ola('verify', out)).toMatchObject({
      exit: 0,
      output: { valid: true, kind: 'keys' },
    });
    const text = readFileSync(out, 'utf8');
    for (const [from, to] of [
      ['"Ola"', '"Eva"'],
      ['adviser-joined', 'adviser-jolned'],
      ['"standing":"active"', '"standing":"revoked"'],
      ['"signedBy":{"key":"', '"signedBy":{"key":"A'],
    ] as const) {
      writeFileSync(out, text.replace(from, to));
      expect(await ola('verify', out)).toMatchObject({ exit: 1 });
    }
    writeFileSync(out, text);
    expect(existsSync(out)).toBe(true);
  });
});
