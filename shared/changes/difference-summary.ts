import { countText, integerText, listText, rangeText, type Noun } from '../lib/norwegian-format.ts';
import type { EntryChange, EntryPart } from './entry-change.ts';
import type { NumberThen } from './number-change.ts';
import type { ReleaseDifference } from './release-difference.ts';

/** How much differs. An entry can count in several of them. */
export type DifferenceCounts = {
  readonly entries: number;
  readonly added: number;
  readonly removed: number;
  readonly outcome: number;
  readonly standing: number;
  readonly markSet: number;
  readonly markLifted: number;
  readonly markChanged: number;
  readonly rationaleOrAnswers: number;
  readonly sourcesAdded: number;
  readonly sourcesWithdrawn: number;
  readonly numbers: number;
  readonly codebook: number;
  readonly wording: number;
};

const having = (entries: readonly EntryChange[], holds: (part: EntryPart) => boolean): number =>
  entries.filter((one) => one.parts.some(holds)).length;

const marks = (entries: readonly EntryChange[], change: 'set' | 'lifted' | 'changed'): number =>
  having(entries, (part) => part.kind === 'mark' && part.change === change);

const sources = (
  entries: readonly EntryChange[],
  kind: 'source-added' | 'source-withdrawn',
): number => entries.flatMap((one) => one.parts).filter((part) => part.kind === kind).length;

/** In: a difference. Out: its counts. */
export function differenceCounts(difference: ReleaseDifference): DifferenceCounts {
  const { entries, numbers, codebook, wording } = difference;
  return {
    entries: entries.length,
    added: entries.filter((one) => one.change === 'added').length,
    removed: entries.filter((one) => one.change === 'removed').length,
    outcome: having(
      entries,
      (part) => part.kind === 'outcome' && part.from !== null && part.to !== null,
    ),
    standing: having(entries, (part) => part.kind === 'standing'),
    markSet: marks(entries, 'set'),
    markLifted: marks(entries, 'lifted'),
    markChanged: marks(entries, 'changed'),
    rationaleOrAnswers: having(
      entries,
      (part) => part.kind === 'rationale' || part.kind === 'answers',
    ),
    sourcesAdded: sources(entries, 'source-added'),
    sourcesWithdrawn: sources(entries, 'source-withdrawn'),
    numbers: numbers.length,
    codebook: codebook.length,
    wording: wording.length,
  };
}

const entryNoun: Noun = { one: 'oppføring', many: 'oppføringer' };
const sourceNoun: Noun = { one: 'opplysning', many: 'opplysninger' };

/** What is told of the units; nothing of what no unit has. */
function entrySentences(counts: DifferenceCounts): readonly string[] {
  const said: readonly (readonly [number, Noun, string])[] = [
    [counts.added, entryNoun, 'er ny'],
    [counts.removed, entryNoun, 'er ikke med lenger'],
    [counts.outcome, entryNoun, 'har fått et annet utfall'],
    [counts.standing, entryNoun, 'har fått en annen status'],
    [counts.markSet, entryNoun, 'er merket som grenseland'],
    [counts.markLifted, entryNoun, 'er ikke lenger merket som grenseland'],
    [counts.markChanged, entryNoun, 'har et annet merke for grenseland'],
    [counts.rationaleOrAnswers, entryNoun, 'har andre svar eller en annen begrunnelse'],
    [counts.sourcesAdded, sourceNoun, 'er kommet til'],
    [counts.sourcesWithdrawn, sourceNoun, 'er trukket'],
  ];
  return said.flatMap(([n, noun, predicate]) =>
    n === 0
      ? []
      : [`${countText(n, noun)} ${n > 1 ? predicate.replace(/^er ny$/u, 'er nye') : predicate}.`],
  );
}

/** A number with its range: `79 (75–83)`. */
const ranged = ({ n, low, high }: NonNullable<NumberThen>): string =>
  low === high ? integerText(n) : `${integerText(n)} (${rangeText(low, high)})`;

function headlineSentence(headline: ReleaseDifference['headline']): readonly string[] {
  if (headline === null || headline.from === null || headline.to === null) return [];
  const [from, to] = [ranged(headline.from), ranged(headline.to)];
  return from === to ? [] : [`«${headline.label}» går fra ${from} til ${to}.`];
}

/**
 * What differs, as it is told before somebody signs. In: a difference. Out: whole sentences in bokmål, the most
 * important first; one that says so where nothing differs.
 */
export function differenceSentences(difference: ReleaseDifference): readonly string[] {
  const counts = differenceCounts(difference);
  const first = headlineSentence(difference.headline);
  const rest = [
    ...entrySentences(counts),
    ...(counts.numbers === 0
      ? []
      : [`${countText(counts.numbers, { one: 'tall', many: 'tall' })} i tabellene er endret.`]),
    ...(counts.codebook === 0
      ? []
      : [
          `Kodeboken er endret ${counts.codebook === 1 ? 'på ett sted' : `på ${integerText(counts.codebook)} steder`}.`,
        ]),
  ];
  if (first.length + rest.length > 0) return [...first, ...rest];
  return counts.entries === 0
    ? ['Ingenting er endret.']
    : [
        `Bare ${listText(['navn', 'fylke', 'kontaktopplysninger'])} er endret, i ${countText(counts.entries, entryNoun)}.`,
      ];
}
