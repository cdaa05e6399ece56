import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { finishOpening } from '../../../electron/store/finish-opening.ts';
import { openMappingFile, type Opening } from '../../../electron/store/mapping-file.ts';
import { neededBy, type Needs } from '../../../electron/store/needs.ts';
import { backupProcedures } from '../../../electron/store/procedures/backup.ts';
import { listsProcedures } from '../../../electron/store/procedures/lists.ts';
import { readingProcedures } from '../../../electron/store/procedures/reading.ts';
import { releaseProcedures } from '../../../electron/store/procedures/release.ts';
import { secondProcedures } from '../../../electron/store/procedures/second.ts';
import { threadProcedures } from '../../../electron/store/procedures/thread.ts';
import { createWorkspace } from '../../../electron/store/workspace.ts';
import { settingsIn } from '../../../electron/store/profile/settings.ts';
import { folderForAll } from '../../builders/folder-for-all.ts';
import { makeLargeLog } from '../../builders/large-log.ts';
import { silentHost } from '../../builders/silent-host.ts';
import { newSigner } from '../../builders/signer.ts';
import { unfollowed } from '../../builders/unfollowed.ts';

const folder = folderForAll();
const units = 12;
const file = join(folder, 'stor.grenseland');

beforeAll(async () => {
  await makeLargeLog(file, { units, events: 20_050 });
  const opened = openMappingFile(file, undefined, 'tail');
  if (opened.rest !== null) await finishOpening(opened, opened.rest, unfollowed);
  opened.close();
}, 120_000);

/** A store on a copy of the file in which nothing is read that nobody asks for. */
function storeOn(name: string, opening: Opening) {
  const path = join(folder, `${name}.grenseland`);
  copyFileSync(file, path);
  const home = join(folder, name);
  const workspace = createWorkspace(
    home,
    silentHost,
    () => undefined,
    settingsIn(home),
    false,
    (wanted, before) => openMappingFile(wanted, before, opening),
  );
  workspace.unlock(newSigner('Kari Nordmann'));
  workspace.open(path);
  workspace.check.closing();
  onTestFinished(() => workspace.close());
  const [round] = workspace.file().memory().mapping.rounds;
  const unit = round?.units[3]?.number;
  if (round === undefined || unit === undefined) throw new Error('There is a round with units');
  const client = createRouterClient({
    reading: readingProcedures(workspace),
    lists: listsProcedures(workspace),
    second: secondProcedures(workspace),
    thread: threadProcedures(workspace),
    release: releaseProcedures(workspace),
    backup: backupProcedures(workspace),
  });
  const unread = () => workspace.file().memory().entries.get(round.id)?.unread();
  return { client, unread, at: { round: round.id }, unit };
}

type Opened = ReturnType<typeof storeOn>;

/** What is answered without reading any entry. */
const ofNone = {
  'reading.round': ({ client, at }: Opened) => client.reading.round(at),
  'reading.queue': ({ client, at }: Opened) => client.reading.queue(at),
  'reading.front': ({ client, at }: Opened) => client.reading.front(at),
  'lists.list': ({ client, at }: Opened) =>
    client.lists.list({ ...at, choice: {}, search: '', from: 0, limit: 100 }),
  'lists.units': ({ client, at }: Opened) =>
    client.lists.units({ ...at, search: 'enhet 1', choice: { liste: ['mine'] } }),
  'second.people': ({ client, at }: Opened) => client.second.people(at),
  'release.page': ({ client, at }: Opened) => client.release.page(at),
  'backup.trouble': ({ client }: Opened) => client.backup.trouble(),
} as const;

/** What is answered by reading the one entry it is about. */
const ofOne = {
  'reading.entry': ({ client, at, unit }: Opened) => client.reading.entry({ ...at, unit }),
  'thread.list': ({ client, at, unit }: Opened) => client.thread.list({ ...at, unit }),
  'thread.contests': ({ client, at, unit }: Opened) => client.thread.contests({ ...at, unit }),
} as const;

type Asked = Readonly<Record<string, (where: Opened) => Promise<unknown>>>;

/** What came of asking, how many entries were still unread then, and what is said to be needed. */
async function askedOf(asked: Asked, where: (path: string) => Opened) {
  const found: { path: string; needs: Needs; unread: number | undefined; answer: unknown }[] = [];
  for (const [path, ask] of Object.entries(asked)) {
    const here = where(path);
    const answer = await ask(here);
    found.push({ path, needs: neededBy(path.split('.')), unread: here.unread(), answer });
  }
  return found;
}

describe('a long log whose entries have not been read', () => {
  it('answers its first pages as when they have, and reads none of them', async () => {
    const tail = storeOn('siste', 'tail');
    const whole = storeOn('hele', 'whole');
    expect(tail.unread()).toBe(units);
    const found = await askedOf(ofNone, () => tail);
    const expected = await askedOf(ofNone, () => whole);
    expect(found).toEqual(expected.map((one) => ({ ...one, unread: units })));
    expect(found.map((one) => one.needs)).not.toContain('entries');
  });

  it('answers what is about one entry by reading that one', async () => {
    const whole = storeOn('hele-en', 'whole');
    const found = await askedOf(ofOne, (path) => storeOn(`siste-${path}`, 'tail'));
    const expected = await askedOf(ofOne, () => whole);
    expect(found).toEqual(expected.map((one) => ({ ...one, unread: units - 1 })));
    expect(found.map((one) => one.needs)).not.toContain('entries');
  });
});

describe('what a procedure needs of a long log', () => {
  it('is every entry where nothing else is said', () => {
    expect(neededBy(['film', 'frame'])).toBe('entries');
    expect(neededBy(['mapping', 'addRound'])).toBe('entries');
    expect(neededBy(['mapping', 'open'])).toBe('nothing');
    expect(neededBy(['ukjent'])).toBe('entries');
  });
});
