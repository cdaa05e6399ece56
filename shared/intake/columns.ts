import { refuse, type Refusal } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { fold } from './fold.ts';
import type { HeadingLexicon, Meaning } from './heading-lexicon.ts';

/** Meanings chosen by hand: heading in the file to meaning, null where the column is not to be used. */
export type ColumnsByHand = Readonly<Record<string, string | null>>;

/** A column of the file and what it is used for. */
export type Column = {
  /** Counted from 0. */
  readonly index: number;
  /** As it stands in the file. */
  readonly heading: string;
  /** Null: the column is not used, and is listed as such. */
  readonly meaning: Meaning | null;
  readonly why: 'by-hand' | 'name' | 'other-word' | 'report' | 'unused';
};

/**
 * Gives each heading its meaning. What is chosen by hand goes first, then headings that bear a meaning's own name,
 * then other words for it. In: the headings in order (blank where a column has none), the lexicon of the round's
 * codebook, and the choices by hand, whose headings are compared like those of the file.
 * Out: one column per heading that is not blank; or `column-meaning-unknown` where a choice by hand names no meaning
 * or no heading of the file, `heading-twice` where two columns claim one meaning by name or by hand.
 */
export function proposeColumns(
  headings: readonly string[],
  lexicon: HeadingLexicon,
  byHand: ColumnsByHand,
): Result<readonly Column[]> {
  const named = headings.flatMap((heading, index) =>
    fold(heading) === '' ? [] : [{ heading, index }],
  );
  const chosen = new Map<number, Meaning | null>();
  for (const [heading, written] of Object.entries(byHand)) {
    const choice = chooseByHand(named, lexicon, heading, written);
    if (!choice.ok) return choice;
    chosen.set(choice.value.index, choice.value.meaning);
  }
  const taken = new Set<Meaning>();
  for (const meaning of chosen.values()) {
    if (meaning === null) continue;
    if (taken.has(meaning)) return reject(twice(named, chosen, meaning));
    taken.add(meaning);
  }
  const columns = new Map<number, Column>();
  for (const { heading, index } of named) {
    const meaning = chosen.get(index);
    if (meaning !== undefined) columns.set(index, { index, heading, meaning, why: 'by-hand' });
  }
  const claim = (way: 'name' | 'other-word'): ReadonlyMap<Meaning, Named> =>
    groupClaims(
      named.filter((one) => !columns.has(one.index)),
      lexicon,
      way,
      taken,
    );
  for (const [meaning, [first, second]] of claim('name')) {
    if (first === undefined) continue;
    if (second !== undefined)
      return reject(refuse('heading-twice', { heading: second.heading, meaning }));
    columns.set(first.index, { ...first, meaning, why: 'name' });
    taken.add(meaning);
  }
  for (const [meaning, [first, second]] of claim('other-word')) {
    // Two columns that could both be meant are left for a person to choose between; other words are only proposals.
    if (first === undefined || second !== undefined) continue;
    columns.set(first.index, { ...first, meaning, why: 'other-word' });
  }
  return accept(
    named.map(({ heading, index }) => columns.get(index) ?? unused(heading, index, lexicon)),
  );
}

function unused(heading: string, index: number, lexicon: HeadingLexicon): Column {
  const why = lexicon.recognise(heading)?.by === 'report' ? 'report' : 'unused';
  return { index, heading, meaning: null, why };
}

function groupClaims(
  named: Named,
  lexicon: HeadingLexicon,
  way: 'name' | 'other-word',
  taken: ReadonlySet<Meaning>,
): ReadonlyMap<Meaning, Named> {
  const claims = new Map<Meaning, Named>();
  for (const one of named) {
    const recognised = lexicon.recognise(one.heading);
    if (recognised?.by !== way || taken.has(recognised.meaning)) continue;
    claims.set(recognised.meaning, [...(claims.get(recognised.meaning) ?? []), one]);
  }
  return claims;
}

type Named = readonly { readonly heading: string; readonly index: number }[];

function meaningByHand(lexicon: HeadingLexicon, written: string | null) {
  return written === null || fold(written) === '' ? null : lexicon.meaning(written);
}

/** In: the lexicon and the choices by hand. Out: `column-meaning-unknown` for the first that names no meaning, or null. */
export function unknownMeaning(lexicon: HeadingLexicon, byHand: ColumnsByHand): Refusal | null {
  const unknown = Object.entries(byHand).find(
    ([, written]) => meaningByHand(lexicon, written) === undefined,
  );
  if (unknown === undefined) return null;
  const [heading, meaning] = unknown;
  return refuse('column-meaning-unknown', { heading, meaning });
}

function chooseByHand(
  named: Named,
  lexicon: HeadingLexicon,
  heading: string,
  written: string | null,
): Result<{ readonly index: number; readonly meaning: Meaning | null }> {
  const meaning = meaningByHand(lexicon, written);
  if (meaning === undefined)
    return reject(refuse('column-meaning-unknown', { heading, meaning: written }));
  const exact = named.filter((one) => one.heading === heading);
  const found =
    exact.length > 0 ? exact : named.filter((one) => fold(one.heading) === fold(heading));
  const [column, another] = found;
  if (column === undefined)
    return reject({
      ...refuse('column-meaning-unknown', {
        heading,
        meaning: written,
        headings: named.map((one) => one.heading),
      }),
      message: `Arket har ingen kolonne med overskriften «${heading}».`,
    });
  if (another !== undefined) return reject(refuse('heading-twice', { heading: column.heading }));
  return accept({ index: column.index, meaning });
}

function twice(named: Named, chosen: ReadonlyMap<number, Meaning | null>, meaning: Meaning) {
  const headings = named
    .filter((one) => chosen.get(one.index) === meaning)
    .map((one) => one.heading);
  return refuse('heading-twice', { heading: headings.at(-1) ?? '', headings, meaning });
}

/** In: columns. Out: heading to meaning of those that are used, as the log and the terminal tell it. */
export function columnsInUse(columns: readonly Column[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap((one) => (one.meaning === null ? [] : [[one.heading, one.meaning]])),
  );
}

/** In: columns. Out: the headings that nobody uses, our own report's aside. */
export function unusedHeadings(columns: readonly Column[]): readonly string[] {
  return columns
    .filter((one) => one.why === 'unused' || (one.why === 'by-hand' && one.meaning === null))
    .map((one) => one.heading);
}
