/** A run of text that stands in both, only in the earlier, or only in the later one. */
export type WordRun = { readonly text: string; readonly in: 'both' | 'before' | 'after' };

/** Above this many pairs of words the middle is told as one text for another: nobody reads it word by word. */
const MOST_PAIRS = 4_000_000;

/** Words, spaces and marks, so that put together they are the text. A number is one word: `18,5`, `1 234`, `5.3.2015`. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:(?<=\p{N})[.,\u00A0]\p{N}+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** How many words at the beginning are the same. */
function common(before: readonly string[], after: readonly string[]): number {
  let at = 0;
  while (at < before.length && at < after.length && before[at] === after[at]) at += 1;
  return at;
}

/** For each two places, how many words are common from there on: the longest common subsequence (Wagner and Fischer). */
function lengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      table[here] =
        before[row] === after[column]
          ? (table[here + width + 1] ?? 0) + 1
          : Math.max(table[here + width] ?? 0, table[here + 1] ?? 0);
    }
  return table;
}

function middle(before: readonly string[], after: readonly string[]): readonly WordRun[] {
  if (before.length * after.length > MOST_PAIRS)
    return [
      { text: before.join(''), in: 'before' },
      { text: after.join(''), in: 'after' },
    ];
  const width = after.length + 1;
  const table = lengths(before, after);
  const runs: WordRun[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const here = row * width + column;
    const old = before[row];
    const now = after[column];
    if (old !== undefined && old === now) {
      runs.push({ text: old, in: 'both' });
      row += 1;
      column += 1;
    } else if (
      old !== undefined &&
      (now === undefined || (table[here + width] ?? 0) >= (table[here + 1] ?? 0))
    ) {
      runs.push({ text: old, in: 'before' });
      row += 1;
    } else if (now !== undefined) {
      runs.push({ text: now, in: 'after' });
      column += 1;
    }
  }
  return runs;
}

/** A lone space between words that are others is one of them: a phrase is read as one change. */
function gathered(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = [];
  let gone = '';
  let come = '';
  const flush = (): void => {
    if (gone !== '') joined.push({ text: gone, in: 'before' });
    if (come !== '') joined.push({ text: come, in: 'after' });
    gone = '';
    come = '';
  };
  for (const [at, { text, in: side }] of runs.entries()) {
    const next = runs[at + 1];
    const between =
      side === 'both' &&
      /^\s+$/u.test(text) &&
      gone !== '' &&
      come !== '' &&
      next !== undefined &&
      next.in !== 'both';
    if (side !== 'after' && (side === 'before' || between)) gone += text;
    if (side !== 'before' && (side === 'after' || between)) come += text;
    if (side !== 'both' || between) continue;
    flush();
    const last = joined.at(-1);
    if (last?.in === 'both') joined[joined.length - 1] = { text: last.text + text, in: 'both' };
    else joined.push({ text, in: 'both' });
  }
  flush();
  return joined;
}

/**
 * Two texts, word by word; one for the other where they share little. In: the earlier and the later one. Out: the runs in order; those in both and before are the
 * earlier text, those in both and after the later.
 */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const runs = wordByWord(before, after);
  return isScattered(runs)
    ? [
        { text: before, in: 'before' },
        { text: after, in: 'after' },
      ]
    : runs;
}

/** How much of the runs is words, in letters. */
const letters = (runs: readonly WordRun[]): number =>
  runs.reduce((sum, { text }) => sum + text.replaceAll(/[^\p{L}\p{N}]/gu, '').length, 0);

/** Whether little is left of the one text in the other: words that both happen to have are no help to a reader then. */
function isScattered(runs: readonly WordRun[]): boolean {
  const [both, before, after] = (['both', 'before', 'after'] as const).map((side) =>
    letters(runs.filter((run) => run.in === side)),
  );
  if (both === undefined || before === undefined || after === undefined) return false;
  return before > 0 && after > 0 && both * 3 < both + Math.max(before, after);
}

function wordByWord(before: string, after: string): readonly WordRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = common(old, now);
  const end = common(old.slice(start).toReversed(), now.slice(start).toReversed());
  const both = (words: readonly string[]): readonly WordRun[] =>
    words.length === 0 ? [] : [{ text: words.join(''), in: 'both' }];
  return gathered([
    ...both(now.slice(0, start)),
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...both(now.slice(now.length - end)),
  ]);
}
