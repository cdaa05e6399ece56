import Database from 'better-sqlite3';
import { z } from 'zod';
import { migrations } from './migrations/migrations.ts';
import type { ReadHandle } from './sql/handle.ts';

const schemaSql =
  'SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name';

/** In: a version of the file format. Out: the tables and triggers that a file of it has, as one text. */
function schemaOf(version: number): string {
  const database = new Database(':memory:');
  try {
    for (const step of migrations) if (step.version <= version) database.exec(step.sql);
    return JSON.stringify(database.prepare(schemaSql).all());
  } finally {
    database.close();
  }
}

/**
 * Looks at how a file is built: that it has the tables and triggers of its format, word for word, and that pages,
 * tables and indexes hold together. In: a handle. Out: what does not hold, as a clause; null where all does.
 */
export function structureFault(handle: ReadHandle): string | null {
  const version = z.int().parse(handle.pragma('user_version', { simple: true }));
  if (JSON.stringify(handle.prepare(schemaSql).all()) !== schemaOf(version))
    return 'tabellene er ikke som programmet lager dem';
  const found = z.string().parse(handle.pragma('integrity_check(1)', { simple: true }));
  return found === 'ok' ? null : 'filens sider henger ikke sammen';
}
