import { z } from 'zod';
import { logReader } from './log-table.ts';
import type { ReadHandle } from './sql/handle.ts';
import { rowOf } from './sql/query.ts';

const counted = z.object({ rows: z.int() });

/** How many rows are looked up at a time; that takes a few milliseconds. */
const portion = 1_000;

// A damaged place can hold anything.
const key = z.object({
  author: z.string().nullable().catch(null),
  position: z.int().nullable().catch(null),
});
type Key = { readonly author: string; readonly position: number };

/** How many places of the index are walked through at a time; that takes a few milliseconds. */
const walked = 20_000;

const led = z.object({ here: z.int(), past: z.int() });

const inIndex = 'FROM log INDEXED BY sqlite_autoindex_log_1';

/**
 * Walks through the index from its beginning to its end, a portion at a time. In: a handle, how many rows there were
 * when the walk began, and how to stop. Out: how many places lead to those rows; null where one leads past the end of
 * the log or cannot be told apart, where the walk comes to no end, or where it was stopped.
 */
async function placesIn(
  handle: ReadHandle,
  rows: number,
  signal: AbortSignal,
): Promise<number | null> {
  const inOrder = 'ORDER BY author, position';
  const counts =
    'SELECT count(*) FILTER (WHERE n <= ?) AS here, count(*) FILTER (WHERE n > ?) AS past';
  // The first portion is whatever comes first: a place that is damaged need not be comparable with anything.
  const first = rowOf(
    handle,
    `${counts} FROM (SELECT n ${inIndex} ${inOrder} LIMIT ${walked})`,
    led,
  );
  const second = rowOf(
    handle,
    `SELECT author, position ${inIndex} ${inOrder} LIMIT 1 OFFSET ${walked}`,
    key,
  );
  const since = `${inIndex} WHERE (author, position) >= (?, ?)`;
  const after = rowOf(
    handle,
    `SELECT author, position ${since} ${inOrder} LIMIT 1 OFFSET ${walked}`,
    key,
  );
  const upTo = rowOf(handle, `${counts} ${since} AND (author, position) < (?, ?)`, led);
  const toEnd = rowOf(handle, `${counts} ${since}`, led);
  let from: Key | null = null;
  let places = 0;
  for (let steps = 0; steps * walked <= rows + walked; steps += 1) {
    // What is added to the log meanwhile may be counted or not; it comes after the rows there were.
    const end = logReader(handle).count();
    const next: z.infer<typeof key> | undefined =
      from === null ? second() : after(from.author, from.position);
    const here = from === null ? null : ([rows, end, from.author, from.position] as const);
    const bound = next === undefined ? null : ([next.author, next.position] as const);
    const found =
      here === null ? first(rows, end) : bound === null ? toEnd(...here) : upTo(...here, ...bound);
    if (found === undefined || found.past > 0) return null;
    places += found.here;
    if (next === undefined) return places;
    const { author, position }: z.infer<typeof key> = next;
    if (author === null || position === null) return null;
    from = { author, position };
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) return null;
  }
  return null;
}

/**
 * Looks at whether the log's index of streams leads to every row and to nothing else, a portion at a time. In: a handle,
 * and how to stop. Out: what does not hold; null where all does, or where it was stopped.
 */
export async function indexFault(handle: ReadHandle, signal: AbortSignal): Promise<'index' | null> {
  const found = rowOf(
    handle,
    'SELECT count(*) AS rows FROM log AS one CROSS JOIN log AS other INDEXED BY sqlite_autoindex_log_1 ON other.author = one.author AND other.position = one.position WHERE one.n > ? AND one.n <= ? AND other.n = one.n',
    counted,
  );
  const last = logReader(handle).count();
  for (let from = 0; from < last; from += portion) {
    const to = Math.min(from + portion, last);
    if (found(from, to)?.rows !== to - from) return 'index';
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) return null;
  }
  const places = await placesIn(handle, last, signal);
  return places === last || signal.aborted ? null : 'index';
}
