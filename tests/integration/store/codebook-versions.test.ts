import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RouterClient } from '@orpc/server';
import { ORPCError } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import type { Program } from '../../../electron/host/program-options.ts';
import { openMappingFile, rebuild } from '../../../electron/store/mapping-file.ts';
import { profile } from '../../../shared/codebook/profile.ts';
import { unitNumber, type RoundId } from '../../../shared/lib/ids.ts';
import { refusal } from '../../../shared/lib/refusal.ts';
import { codebook2015, criterionOf, nextVersion } from '../../builders/codebooks.ts';
import { firstRound, newRound2015, ownService, profileOf } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

type Client = RouterClient<Program['router']>;

const holmestrand = unitNumber.parse('0702');
const horten = unitNumber.parse('0701');

/** Asks for how long; a service of a municipality's own must last. */
const asksDuration = nextVersion(codebook2015(), (book) => ({
  ...book,
  criteria: [...book.criteria, criterionOf('varighet', ['ja', 'nei'], { label: 'Varighet' })],
  rules: book.rules.map((rule) =>
    rule.outcome === 'egen-tjeneste' && rule.when !== undefined
      ? { ...rule, when: { all: [rule.when, { not: { criterion: 'varighet', is: ['nei'] } }] } }
      : rule,
  ),
}));
/** Knows no service of a municipality's own any more. */
const noneOfItsOwn = nextVersion(codebook2015(), (book) => ({
  ...book,
  outcomes: book.outcomes.filter((one) => one.id !== 'egen-tjeneste'),
  groups: book.groups.map((one) => ({
    ...one,
    outcomes: one.outcomes.filter((id) => id !== 'egen-tjeneste'),
  })),
  rules: book.rules.map((rule) =>
    rule.outcome === 'egen-tjeneste' ? { ...rule, outcome: 'interkommunal-tjeneste' } : rule,
  ),
  reported: undefined,
  service: undefined,
}));

type Desk = {
  readonly client: Client;
  readonly folder: string;
  readonly path: string;
  readonly round: RoundId;
};

/** A mapping with one entry judged as a service of its own. */
async function desk(): Promise<Desk> {
  const folder = temporaryFolder();
  const path = join(folder, 'k.grenseland');
  const client = openProgram(join(folder, 'hjem'));
  await client.session.createAdviser({ name: 'Kari Nordmann', title: '', passphrase });
  const mapping = await client.mapping.create({
    file: path,
    round: newRound2015(),
  });
  const round = firstRound(mapping);
  await judge({ client, folder, path, round }, holmestrand);
  return { client, folder, path, round };
}

const judge = async (
  { client, round }: Desk,
  unit = holmestrand,
  more: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const { judgements } = await client.reading.entry({ round, unit });
  const own = judgements.find((one) => one.own && one.current);
  const answers = profile.parse({ ...ownService, ...profileOf(more) });
  await client.entry.judge({
    round,
    unit,
    answers,
    outcome: null,
    mark: null,
    rationale: '',
    replaces: own?.id ?? null,
  });
};

describe('a codebook that changes while a round is under way', () => {
  it('shows its effect first, keeps old judgements with their version, and lists what to judge anew', async () => {
    const at = await desk();
    const { client, round } = at;
    const effect = await client.codebook.preview({ round, codebook: asksDuration });
    expect(effect).toMatchObject({ from: 1, version: 2, judged: 1, changes: 0, couldChange: 1 });
    expect(effect.rows).toMatchObject([
      { unit: holmestrand, reasons: [{ sentence: expect.stringContaining('«Varighet»') }] },
    ]);
    expect((await client.codebook.rejudge({ round })).rows).toEqual([]);
    await client.codebook.change({ round, codebook: asksDuration, reason: 'Varighet skal med' });

    const entry = await client.reading.entry({ round, unit: holmestrand });
    expect(entry).toMatchObject({ standing: 'decided', outcome: 'egen-tjeneste' });
    expect(entry.judgements).toMatchObject([{ codebook: 1, notAsked: ['varighet'] }]);
    expect(entry.rejudge).toHaveLength(1);
    const queue = await client.reading.queue({ round });
    expect(queue.rows.filter((row) => row.rejudge !== null).map((row) => row.unit)).toEqual([
      holmestrand,
    ]);

    await judge(at, holmestrand, { varighet: 'ja' });
    await judge(at, horten);
    expect((await client.codebook.rejudge({ round })).rows).toEqual([]);
    const versions = await client.codebook.versions({ round });
    expect(versions.map((one) => [one.version, one.judgements, one.reason])).toEqual([
      [1, 0, null],
      [2, 2, 'Varighet skal med'],
    ]);
    expect(versions[1]?.differences.map((one) => one.what)).toEqual([
      'Nytt kriterium: Varighet',
      'Regelen for Egen tjeneste',
    ]);
    const [latest] = await client.reading.history({ round, unit: holmestrand });
    expect(latest?.details).toEqual(['Varighet: ikke spurt da → ja', 'Kodebok 1 → kodebok 2']);
  });

  it('lets nothing stand on an outcome that is gone, and no release be made of it', async () => {
    const at = await desk();
    const { client, round } = at;
    await client.codebook.change({ round, codebook: noneOfItsOwn, reason: 'Slått sammen' });
    const entry = await client.reading.entry({ round, unit: holmestrand });
    expect(entry).toMatchObject({ standing: 'undecided', outcome: null });
    expect(entry.judgements).toMatchObject([{ outcome: 'egen-tjeneste', current: true }]);
    const { blocks } = await client.release.page({ round });
    expect(blocks.find((one) => one.kind === 'rejudge')?.units).toEqual([holmestrand]);
    await judge(at);
    expect(await client.reading.entry({ round, unit: holmestrand })).toMatchObject({
      standing: 'decided',
      outcome: 'interkommunal-tjeneste',
      rejudge: [],
    });
  });

  it('is the same when the log is folded anew', async () => {
    const { client, round, path } = await desk();
    await client.codebook.change({ round, codebook: asksDuration, reason: 'Varighet skal med' });
    await client.mapping.close();
    const file = openMappingFile(path);
    const before = structuredClone(file.memory().mapping);
    expect(rebuild(file.handle).mapping).toEqual(before);
    file.close();
  });

  it('refuses, by name, what is no next version', async () => {
    const { client, round } = await desk();
    const asked = (codebook: unknown) => codeOf(client.codebook.preview({ round, codebook }));
    expect(await asked(codebook2015())).toBe('codebook-version-not-higher');
    expect(await asked({ ...codebook2015(), version: 2 })).toBe('codebook-unchanged');
    expect(await asked({ ...asksDuration, id: 'noe-annet' })).toBe('codebook-other-name');
    expect(await asked({ ...asksDuration, rules: [] })).toBe('codebook-invalid');
    expect(await asked(undefined)).toBe('codebook-invalid');
    const changed = client.codebook.change({ round, codebook: asksDuration, reason: ' ' });
    expect(await codeOf(changed)).toBe('rationale-missing');
  });
});

describe('a codebook as a file', () => {
  it('comes back as it was written, and is not written over another', async () => {
    const { client, round, folder } = await desk();
    const file = join(folder, 'kodebok.json');
    expect(await client.codebook.save({ round, version: null, file })).toEqual({ file });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(codebook2015());
    expect(await client.codebook.read({ file })).toEqual(codebook2015());
    const again = client.codebook.save({ round, version: 1, file });
    expect(await codeOf(again)).toBe('file-exists');
    const unknown = client.codebook.save({ round, version: 7, file: join(folder, 'x.json') });
    expect(await codeOf(unknown)).toBe('codebook-unknown');
  });

  it('is read strictly, with the place of every mistake', async () => {
    const { client, folder } = await desk();
    const file = join(folder, 'feil.json');
    const rules = [
      { outcome: 'egen-tjeneste', when: { all: [{ not: { criterion: 'form', is: [] } }] } },
    ];
    const [first, ...others] = codebook2015().criteria;
    writeFileSync(
      file,
      JSON.stringify({
        ...codebook2015(),
        rules,
        criteria: [{ ...first, question: '' }, ...others],
      }),
    );
    const read = await client.codebook.read({ file }).catch((error: unknown) => error);
    if (!(read instanceof ORPCError)) throw new Error('It was refused');
    expect(refusal.parse(read.data).details['mistakes']).toEqual([
      { place: 'criteria.0.question', problem: 'teksten er tom' },
      { place: 'rules.0.when.all.0.not.is', problem: 'lista skal ha minst 1' },
    ]);
  });
});

describe('a version that is being written', () => {
  it('is kept beside the log until it is put away', async () => {
    const { client, round } = await desk();
    expect(await client.codebook.draft({ round })).toBeNull();
    await client.codebook.saveDraft({ round, draft: '{"from":1}' });
    expect(await client.codebook.draft({ round })).toBe('{"from":1}');
    await client.codebook.saveDraft({ round, draft: null });
    expect(await client.codebook.draft({ round })).toBeNull();
  });
});
