import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { makeBackupNow } from '../../../electron/store/backups/make-backup.ts';
import { readAtRest } from '../../../electron/store/backups/file-at-rest.ts';
import { silent } from '../../../electron/store/backups/progress.ts';
import { readWithBackup } from '../../../electron/store/backups/read-with-backup.ts';
import { salvageOf } from '../../../electron/store/backups/salvage-account.ts';
import { salvageInto } from '../../../electron/store/backups/salvage.ts';
import { handleCommand } from '../../../electron/store/handle-command.ts';
import { openMappingFile } from '../../../electron/store/mapping-file.ts';
import { addPerson } from '../../../electron/store/person-table.ts';
import { asReadHandle } from '../../../electron/store/sql/handle.ts';
import { logReader, type LogRow } from '../../../electron/store/log-table.ts';
import { unitNumber } from '../../../shared/lib/ids.ts';
import { at, judging, startedMapping } from '../../builders/mapping.ts';
import { newSigner } from '../../builders/signer.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';
const signer = newSigner('Kari Nordmann');

/** A mapping of some forty events, a backup after half of them, and its log as it was. */
async function judgedMapping() {
  const folder = temporaryFolder();
  const { file, round, path } = await startedMapping(folder, signer);
  const judge = (number: string) =>
    handleCommand(file, signer, at(1), judging(round, unitNumber.parse(number)));
  const units = round.units.slice(0, 40).map((one) => one.number);
  for (const number of units.slice(0, 20)) await judge(number);
  const root = join(folder, 'kopier');
  const backup = makeBackupNow({ handle: file.handle, file: path, root, cause: 'hand' });
  for (const number of units.slice(20)) await judge(number);
  const person = { round: round.id, unit: unitNumber.parse('0403'), phone: '', email: '' };
  addPerson(file.handle, { ...person, key: 'k', name: 'Ola Kontakt' });
  const rows = logReader(file.handle).after(0, 1_000);
  file.close();
  return { folder, path, backup, rows, bytes: readFileSync(path) };
}

/** What could be saved of a file by itself. */
const readSalvage = (path: string) =>
  readAtRest(path, dirname(path), (handle) =>
    salvageOf(readWithBackup(handle, null, silent), handle),
  );

type Damaging = (bytes: Buffer, share: number) => void;

const pageSize = 4096;
const kinds: readonly (readonly [string, Damaging])[] = [
  [
    'a flipped bit',
    (bytes, share) => {
      const bit = Math.floor(share * bytes.length * 8);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    },
  ],
  [
    'a page of zeros',
    (bytes, share) => {
      const page = Math.floor((share * bytes.length) / pageSize);
      bytes.fill(0, page * pageSize, (page + 1) * pageSize);
    },
  ],
];

/** The event after the last that was saved, as the damaged file has it; null where it cannot be read. */
function nextOf(path: string, n: number): LogRow | null {
  const copy = `${path}.sett`;
  copyFileSync(path, copy);
  try {
    const database = new Database(copy);
    try {
      return logReader(asReadHandle(database)).at(n) ?? null;
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

const same = (one: LogRow | null | undefined, other: LogRow | undefined): boolean =>
  one !== null &&
  one !== undefined &&
  other !== undefined &&
  Buffer.from(one.bytes).equals(Buffer.from(other.bytes)) &&
  Buffer.from(one.signature).equals(Buffer.from(other.signature));

describe('of a damaged file', () => {
  it.each(kinds)('with %s exactly what comes before the damage is read', async (_, damage) => {
    const { folder, rows, bytes } = await judgedMapping();
    const path = join(folder, 'skadet.grenseland');
    const places = full ? 2_000 : 70;
    let short = 0;
    for (let one = 0; one < places; one += 1) {
      const copy = Buffer.from(bytes);
      damage(copy, (one + 0.5) / places);
      writeFileSync(path, copy);
      const { events, damage: where, missing } = readSalvage(path);
      expect(where === null).toBe(events === rows.length);
      expect(readFileSync(path).equals(copy)).toBe(true);
      if (where === null) continue;
      short += 1;
      expect(where.position).toBe(events + 1);
      expect(missing === null || missing === rows.length - events).toBe(true);
      expect(same(nextOf(path, events + 1), rows[events])).toBe(false);
    }
    expect(short).toBeGreaterThan(places / 20);
  });

  it('cut short anywhere the log is saved as far as it goes, and the rest from the backup', async () => {
    const { folder, path, backup, rows } = await judgedMapping();
    for (const part of [0.15, 0.5, 0.9]) {
      const cut = join(folder, `kuttet-${part}.grenseland`);
      copyFileSync(path, cut);
      truncateSync(cut, Math.floor((readFileSync(path).length * part) / pageSize) * pageSize);
      const before = readFileSync(cut);
      const out = join(folder, `berget-${part}.grenseland`);
      const saved = await salvageInto(
        { file: cut, scratch: folder, out, temporary: `${out}.ny` },
        backup.path,
      );
      expect(saved.events).toBeGreaterThanOrEqual(backup.events);
      expect(readFileSync(cut).equals(before)).toBe(true);
      const file = openMappingFile(out);
      const kept = logReader(file.handle).after(0, 1_000);
      expect(kept).toEqual(rows.slice(0, saved.events));
      file.close();
    }
  });

  it('whose log is whole everything is saved, and the state made anew is the same bit for bit', async () => {
    const { folder, path, rows } = await judgedMapping();
    // The file as it was written, decision by decision.
    const whole = join(folder, 'hel.grenseland');
    copyFileSync(path, whole);
    const database = new Database(path);
    database.prepare("UPDATE projection_entry SET state = x'00' WHERE unit > '0105'").run();
    database.prepare('DELETE FROM projection_mapping').run();
    database.close();
    const out = join(folder, 'berget.grenseland');
    const saved = await salvageInto(
      { file: path, scratch: folder, out, temporary: `${out}.ny` },
      null,
    );
    expect(saved.damage).toBeNull();
    expect(saved.events).toBe(rows.length);
    expect(saved.beside).toEqual([
      { name: 'draft', rows: 0, whole: true },
      { name: 'choice', rows: 0, whole: true },
      { name: 'person', rows: 1, whole: true },
    ]);
    const tables = (file: string): unknown => {
      const opened = new Database(file, { readonly: true });
      const all = ['projection_mapping', 'projection_entry', 'log'].map((name) =>
        opened.prepare(`SELECT * FROM ${name}`).all(),
      );
      opened.close();
      return all;
    };
    expect(tables(out)).toEqual(tables(whole));
  });

  it('in which nothing can be read it is said that there is nothing, or all is had from the backup', async () => {
    const { folder, backup } = await judgedMapping();
    const path = join(folder, 'null.grenseland');
    writeFileSync(path, Buffer.alloc(pageSize * 4));
    expect(readSalvage(path).events).toBe(0);
    await expect(
      salvageInto(
        {
          file: path,
          scratch: folder,
          out: join(folder, 'ut'),
          temporary: join(folder, 'ut.ny'),
        },
        null,
      ),
    ).rejects.toMatchObject({
      refusal: { code: 'nothing-to-salvage' },
    });
    const out = join(folder, 'fra-kopi.grenseland');
    const saved = await salvageInto(
      { file: path, scratch: folder, out, temporary: `${out}.ny` },
      backup.path,
    );
    expect(saved.events).toBe(backup.events);
    expect(saved.fromBackup).toBe(backup.events);
  });
});
