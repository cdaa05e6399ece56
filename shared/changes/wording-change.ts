import type { CodebookDifference } from '../codebook/codebook-difference.ts';
import type { CountyNumber, UnitNumber } from '../lib/ids.ts';
import type { EntryChange, EntryPart } from './entry-change.ts';
import {
  proseParts,
  type ProsePart,
  type ReadSource,
  type ReleaseReading,
} from './release-reading.ts';
import type { SelectionChange } from './selection-change.ts';
import { wordRuns, type WordRun } from './word-runs.ts';

/** A text that stands in both releases in other words. */
export type WordingChange = {
  readonly place:
    | { readonly kind: 'rationale'; readonly unit: UnitNumber; readonly name: string }
    | { readonly kind: 'mark'; readonly unit: UnitNumber; readonly name: string }
    | {
        readonly kind: 'source';
        readonly unit: UnitNumber;
        readonly name: string;
        readonly source: ReadSource;
      }
    | { readonly kind: 'codebook'; readonly what: string }
    /** Why these units show a county. */
    | { readonly kind: 'selection'; readonly county: CountyNumber; readonly name: string }
    /** A paragraph of the overview. */
    | { readonly kind: 'prose'; readonly part: ProsePart };
  readonly runs: readonly WordRun[];
};

type Inside = { readonly unit: UnitNumber; readonly name: string };

const sameSource = (one: ReadSource, other: ReadSource): boolean =>
  one.kind === other.kind &&
  one.date === other.date &&
  one.informant === other.informant &&
  one.link === other.link;

/** A source that is gone and one that has come, by the same at the same time: it has been written anew. */
function rewritten(parts: readonly EntryPart[], inside: Inside): readonly WordingChange[] {
  const left = parts.flatMap((one) => (one.kind === 'source-withdrawn' ? [one.source] : []));
  return parts.flatMap((part): readonly WordingChange[] => {
    if (part.kind !== 'source-added') return [];
    const at = left.findIndex((one) => sameSource(one, part.source));
    const [before] = at < 0 ? [] : left.splice(at, 1);
    return before === undefined
      ? []
      : [
          {
            place: { kind: 'source', ...inside, source: part.source },
            runs: wordRuns(before.text, part.source.text),
          },
        ];
  });
}

function inEntry({ unit, name, parts }: EntryChange): readonly WordingChange[] {
  const own = parts.flatMap((part): readonly WordingChange[] => {
    if (part.kind === 'rationale' && part.from !== '' && part.to !== '')
      return [{ place: { kind: 'rationale', unit, name }, runs: wordRuns(part.from, part.to) }];
    if (part.kind !== 'mark' || part.from === null || part.to === null) return [];
    return part.from.rationale === part.to.rationale
      ? []
      : [
          {
            place: { kind: 'mark', unit, name },
            runs: wordRuns(part.from.rationale, part.to.rationale),
          },
        ];
  });
  return [...own, ...rewritten(parts, { unit, name })];
}

/**
 * In: what has become of the units, and how the codebooks differ. Out: every text that stands in both releases in other
 * words, those of units first.
 */
export function wordingChanges(
  entries: readonly EntryChange[],
  codebook: readonly CodebookDifference[],
): readonly WordingChange[] {
  return [
    ...entries.flatMap(inEntry),
    ...codebook.flatMap(({ what, before, after }): readonly WordingChange[] =>
      before === null || after === null
        ? []
        : [{ place: { kind: 'codebook', what }, runs: wordRuns(before, after) }],
    ),
  ];
}

/** In: what is chosen otherwise. Out: the notes that stand in both releases in other words. */
export function selectionWording(changes: readonly SelectionChange[]): readonly WordingChange[] {
  return changes.flatMap(({ county, countyName, note: { from, to } }): readonly WordingChange[] =>
    from === '' || to === '' || from === to
      ? []
      : [{ place: { kind: 'selection', county, name: countyName }, runs: wordRuns(from, to) }],
  );
}

/** The paragraphs that are not the same in both, the one for the other in their order. */
function rewrittenParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [string, string])[] {
  const gone = before.filter((one) => !after.includes(one));
  const come = after.filter((one) => !before.includes(one));
  return Array.from(
    { length: Math.max(gone.length, come.length) },
    (_, at) => [gone[at] ?? '', come[at] ?? ''] as const,
  );
}

/** In: the running texts of two overviews. Out: the paragraphs that are in other words, new or gone. */
export function proseWording(
  before: ReleaseReading['prose'],
  after: ReleaseReading['prose'],
): readonly WordingChange[] {
  return proseParts.flatMap((part) =>
    rewrittenParagraphs(before[part], after[part]).map(
      ([from, to]): WordingChange => ({
        place: { kind: 'prose', part },
        runs: wordRuns(from, to),
      }),
    ),
  );
}
