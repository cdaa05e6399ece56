import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openMappingFile } from '../../../electron/store/mapping-file.ts';
import { dropBeside, personTable } from '../../../electron/store/beside-the-log.ts';
import { withoutTrace } from '../../../electron/store/persons/without-trace.ts';
import { addPerson, personsOf } from '../../../electron/store/person-table.ts';
import { unitNumber } from '../../../shared/lib/ids.ts';
import { openTerminal } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const answers = JSON.stringify({ form: 'ingen', planer: 'godt-i-gang' });
const made = z.object({ backup: z.string(), events: z.int(), root: z.string(), size: z.int() });
const list = z.object({ folder: z.string(), backups: z.array(made.extend({ cause: z.string() })) });
const loss = z.object({
  standing: z.string(),
  sound: z.int(),
  backup: made,
  lost: z.object({
    events: z.int(),
    since: z.string().nullable(),
    authors: z.array(z.object({ name: z.string(), events: z.int() })),
    entries: z.array(z.object({ unit: z.string(), name: z.string() })),
  }),
});
const restored = z.object({
  restored: z.string(),
  kept: z.string().nullable(),
  events: z.int(),
  root: z.string(),
});
const refused = z.object({ refused: z.object({ code: z.string(), message: z.string() }) });

/** A mapping with two judgements, made in a terminal. */
async function judged() {
  const folder = temporaryFolder();
  const file = join(folder, 'prøve.grenseland');
  const call = openTerminal(folder);
  const judge = (unit: string, adviser = 'Kari Nordmann') =>
    call('judge', '--file', file, '--unit', unit, '--adviser', adviser, '--answers', answers);
  const words = `new --file ${file} --name Prøve --register 2015-01-01 --units kommuner`;
  await call(...words.split(' '), '--codebook', 'tjenester-2015', '--adviser', 'Kari Nordmann');
  await judge('0403');
  await judge('0101');
  return { folder, file, judge, call };
}

describe('backups from the terminal', () => {
  it('are made, listed, and say what would be lost', async () => {
    const { file, judge, call } = await judged();
    const first = made.parse((await call('backup', '--file', file)).output);
    expect(existsSync(first.backup)).toBe(true);
    expect(first.root).toMatch(/^[0-9a-f]{64}$/u);
    await judge('0402');
    await judge('0403', 'Ola Hansen');
    const listed = list.parse((await call('backup', '--file', file, '--list')).output);
    expect(listed.backups.map((one) => one.backup)).toEqual([first.backup]);
    const preview = loss.parse((await call('restore', '--file', file, '--dry-run')).output);
    expect(preview).toMatchObject({ standing: 'ahead', sound: first.events + 3 });
    expect(preview.lost.authors).toEqual([
      { name: 'Ola Hansen', events: 2 },
      { name: 'Kari Nordmann', events: 1 },
    ]);
    expect(preview.lost.entries.map((one) => one.name)).toEqual(['Kongsvinger', 'Hamar']);
  });

  it('are brought back in the place of the file, which is kept, or as a file of their own', async () => {
    const { folder, file, judge, call } = await judged();
    const { backup, events, root } = made.parse((await call('backup', '--file', file)).output);
    await judge('0402');
    const out = join(folder, 'egen.grenseland');
    const own = await call('restore', '--file', file, '--from', backup, '--out', out);
    expect(restored.parse(own.output)).toEqual({ restored: out, kept: null, events, root });
    const here = restored.parse((await call('restore', '--file', file)).output);
    expect(here).toMatchObject({ restored: file, events, root });
    expect(here.kept).toMatch(/prøve\.før-gjenoppretting-/u);
    expect((await call('ledger', '--file', file)).output).toMatchObject({ decided: 2 });
    expect((await call('ledger', '--file', here.kept ?? '')).output).toMatchObject({ decided: 3 });
    expect((await call('verify', file)).output).toMatchObject({ valid: true });
    expect((await call('verify', backup)).output).toMatchObject({ valid: true });
    const again = loss.parse((await call('restore', '--file', file, '--dry-run')).output);
    expect(again).toMatchObject({ standing: 'same', lost: { events: 0 } });
  });

  it('of another mapping, or not whole, are refused, and every file is as it was', async () => {
    const { folder, file, call } = await judged();
    const other = await judged();
    const foreign = made.parse((await other.call('backup', '--file', other.file)).output).backup;
    const { backup } = made.parse((await call('backup', '--file', file)).output);
    const damaged = join(folder, 'skadet.grenseland');
    const bytes = readFileSync(backup);
    const place = bytes.indexOf('"type":"judged"');
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(damaged, bytes);
    await call('ledger', '--file', backup);
    const before = readFileSync(file);
    const names = readdirSync(folder).toSorted();
    const code = async (from: string): Promise<string> =>
      refused.parse((await call('restore', '--file', file, '--from', from)).output).refused.code;
    expect(await code(foreign)).toBe('backup-of-other-mapping');
    expect(await code(damaged)).toBe('backup-damaged');
    expect(await code(join(folder, 'borte'))).toBe('file-not-found');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(names);
  });

  it('are passed over where they are no longer whole: the one before is brought back', async () => {
    const { file, judge, call } = await judged();
    const first = made.parse((await call('backup', '--file', file)).output);
    await judge('0402');
    const second = made.parse((await call('backup', '--file', file)).output);
    const bytes = readFileSync(second.backup);
    bytes.fill(0, 4096, 8192);
    writeFileSync(second.backup, bytes);
    const back = restored.parse((await call('restore', '--file', file)).output);
    expect(back.events).toBe(first.events);
  });

  it('are found by where the mapping lay when nothing in it can be read, or it is gone', async () => {
    const { folder, file, call } = await judged();
    const { events } = made.parse((await call('backup', '--file', file)).output);
    const elsewhere = openTerminal(folder);
    const own = join(folder, 'egen.grenseland');
    expect(
      restored.parse((await call('restore', '--file', file, '--out', own)).output).events,
    ).toBe(events);
    // One more, so that the first is let go of.
    await call('ledger', '--file', own);
    writeFileSync(file, 'ikke en kartlegging lenger');
    const back = restored.parse((await elsewhere('restore', '--file', file)).output);
    expect(back.events).toBe(events);
    expect(readFileSync(back.kept ?? '', 'utf8')).toBe('ikke en kartlegging lenger');
  });

  it('do not bring back persons who were erased since', async () => {
    const { file: path, folder, call } = await judged();
    const home = join(folder, 'annet');
    const own = join(folder, 'med-person.grenseland');
    const { backup: plain } = made.parse((await call('backup', '--file', path)).output);
    copyFileSync(plain, own);
    const opened = openMappingFile(own);
    const round = opened.memory().mapping.rounds[0]?.id;
    if (round === undefined) throw new Error('no round');
    const place = { key: 'k1', round, unit: unitNumber.parse('0403') };
    addPerson(opened.handle, { ...place, name: 'Slettet Senere', phone: '', email: '' });
    addPerson(opened.handle, { ...place, key: 'k2', name: 'Fortsatt Her', phone: '', email: '' });
    opened.close();
    const terminal = openTerminal(home);
    const { backup } = made.parse((await terminal('backup', '--file', own)).output);
    expect(readFileSync(backup).includes('Slettet Senere')).toBe(true);
    // One more, so that this one is let go of.
    copyFileSync(plain, join(folder, 'tredje.grenseland'));
    await terminal('ledger', '--file', join(folder, 'tredje.grenseland'));
    const again = openMappingFile(own);
    withoutTrace(again.handle, () => dropBeside(again.handle, personTable, ['k1']));
    again.close();
    await terminal('restore', '--file', own, '--from', backup);
    expect(readFileSync(own).includes('Slettet Senere')).toBe(false);
    const back = openMappingFile(own);
    expect(personsOf(back.handle, place).map((one) => one.name)).toEqual(['Fortsatt Her']);
    back.close();
    expect(dirname(backup)).toContain(home);
  });
});
