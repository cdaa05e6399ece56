import { copyFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { z } from 'zod';

const trigger = z.object({ name: z.string(), sql: z.string() });

/**
 * In: a mapping that is not open, where a copy is to lie, and what somebody does to the copy past the program and its
 * triggers. Out: nothing; the copy is built as before.
 */
export function copyChanged(
  from: string,
  to: string,
  change: (database: Database.Database) => void,
): void {
  copyFileSync(from, to);
  const database = new Database(to);
  const triggers = z
    .array(trigger)
    .parse(database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all());
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  change(database);
  for (const { sql } of triggers) database.exec(sql);
  database.close();
}

/** In: a database without its triggers, the number of an event. Changes one bit of the event. */
export function flipBitOf(database: Database.Database, n: number): void {
  const bytes = z
    .instanceof(Buffer)
    .parse(database.prepare('SELECT bytes FROM log WHERE n = ?').pluck().get(n));
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  database.prepare('UPDATE log SET bytes = ? WHERE n = ?').run(bytes, n);
}
