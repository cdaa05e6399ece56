import Database from 'better-sqlite3';
import { z } from 'zod';
import { mostFromWords, type AskedWord } from '../../../shared/precedent/asked-words.ts';
import { asWriteHandle } from '../sql/handle.ts';
import { changing, rowsOf } from '../sql/query.ts';

/** The words of earlier cases, found by their stems and ranked by bm25. In memory: it follows from the state. */
export type WordIndex = {
  readonly put: (id: number, stems: readonly string[]) => void;
  /** Takes out what was put in under the id, with the same stems. */
  readonly remove: (id: number, stems: readonly string[]) => void;
  /** How many cases there are, and in how many of them a stem stands. */
  readonly size: () => number;
  readonly casesWith: (stem: string) => number;
  /** In: words to ask for. Out: the nearest cases by id, each from 0 to 1: bm25 as a share of the most it could be. */
  readonly nearest: (asked: readonly AskedWord[]) => ReadonlyMap<number, number>;
};

/** So many cases are ranked by their words; the words of all others count as nothing. */
const ranked = 400;

const found = z.object({ id: z.int(), score: z.number() });

/** Out: an empty index, in a database of its own that is no file. */
export function wordIndex(): WordIndex {
  const handle = asWriteHandle(new Database(':memory:'));
  handle.pragma('trusted_schema = OFF');
  // The letters æ, ø and å are letters of their own: without the option å would be found as a.
  handle.exec(
    `CREATE VIRTUAL TABLE words USING fts5(stems, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`,
  );
  const insert = changing(handle, 'INSERT INTO words (rowid, stems) VALUES (?, ?)');
  const take = changing(handle, 'DELETE FROM words WHERE rowid = ?');
  const rows = rowsOf(
    handle,
    `SELECT rowid AS id, -rank AS score FROM words WHERE words MATCH ? ORDER BY rank, rowid LIMIT ${ranked}`,
    found,
  );
  const cases = new Map<string, number>();
  const count = (stems: readonly string[], by: 1 | -1): void => {
    for (const stem of new Set(stems)) cases.set(stem, (cases.get(stem) ?? 0) + by);
  };
  let size = 0;
  return {
    put: (id, stems) => {
      insert(id, stems.join(' '));
      count(stems, 1);
      size += 1;
    },
    remove: (id, stems) => {
      take(id);
      count(stems, -1);
      size -= 1;
    },
    size: () => size,
    casesWith: (stem) => cases.get(stem) ?? 0,
    nearest: (asked) => {
      if (asked.length === 0) return new Map();
      const most = mostFromWords(asked, size);
      const question = asked.map(({ stem }) => `"${stem}"`).join(' OR ');
      return new Map(
        rows(question).map(({ id, score }) => [id, Math.min(1, Math.max(0, score / most))]),
      );
    },
  };
}
