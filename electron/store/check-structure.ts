import Database from 'better-sqlite3';
import { z } from 'zod';
import { migrations } from './migrations/migrations.ts';
import type { ReadHandle } from './sql/handle.ts';

const schemaSql =
  'SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name';

const known = new Map<number, string>();

/** In: a version of the file format. Out: the tables and triggers that a file of it has, as one text. */
function schemaOf(version: number): string {
  const before = known.get(version);
  if (before !== undefined) return before;
  const database = new Database(':memory:');
  try {
    for (const step of migrations) if (step.version <= version) database.exec(step.sql);
    const schema = JSON.stringify(database.prepare(schemaSql).all());
    known.set(version, schema);
    return schema;
  } finally {
    database.close();
  }
}

/** In: a handle. Out: what of the tables and triggers is not word for word as in the file's format, as a clause; null where all is. */
export function schemaFault(handle: ReadHandle): string | null {
  const version = z.int().parse(handle.pragma('user_version', { simple: true }));
  return JSON.stringify(handle.prepare(schemaSql).all()) === schemaOf(version)
    ? null
    : 'tabellene er ikke som programmet lager dem';
}

/** What grows with the log: each row has a seal of its own, and is looked at when it is read. */
const longTables = ['log', 'projection_entry'];

/**
 * Looks at whether pages, tables and indexes hold together. In: a handle to a file of the right schema, and whether
 * all of it is looked at or only what does not grow with the log. Out: what does not hold, as a clause; null where all does.
 */
export function pagesFault(handle: ReadHandle, which: 'all' | 'short'): string | null {
  const names = z
    .array(z.string())
    .parse(handle.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
  const looked = which === 'all' ? [1] : names.filter((name) => !longTables.includes(name));
  const whole = looked.every(
    (one) => handle.pragma(`integrity_check(${one})`, { simple: true }) === 'ok',
  );
  return whole ? null : 'filens sider henger ikke sammen';
}

/** In: a handle. Out: what does not hold of schema and pages, as a clause; null where all does. */
export function structureFault(handle: ReadHandle): string | null {
  return schemaFault(handle) ?? pagesFault(handle, 'all');
}
