import Database from 'better-sqlite3';
import { z } from 'zod';

const page = z.object({ name: z.string(), pageno: z.int() });
const freePage = 'free page';

/** In: a mapping file nobody has open. Out: what tells for a place in it (a byte) which table or index its page is of. */
export function pagesOf(path: string): (byte: number) => string {
  const database = new Database(path, { readonly: true });
  try {
    const size = z.int().parse(database.pragma('page_size', { simple: true }));
    const rows = z.array(page).parse(database.prepare('SELECT name, pageno FROM dbstat').all());
    const names = new Map(rows.map((one) => [one.pageno, one.name]));
    const header = 100;
    return (byte) =>
      byte < header ? 'file header' : (names.get(Math.floor(byte / size) + 1) ?? freePage);
  } finally {
    database.close();
  }
}
