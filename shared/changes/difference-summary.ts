import { countText, integerText, listText, rangeText, type Noun } from '../lib/norwegian-format.ts';
import type { EntryChange, EntryPart } from './entry-change.ts';
import type { NumberThen } from './number-change.ts';
import type { ReleaseDifference } from './release-difference.ts';
import type { ReadSettlement } from './release-reading.ts';
import type { WaiverChange } from './waiver-change.ts';

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
  /** Conflicts between sources that were settled, or settled anew. */
  readonly conflictsSettled: number;
  /** Conflicts that were settled, and are not any longer. */
  readonly conflictsOpened: number;
  readonly sourcesAdded: number;
  readonly sourcesWithdrawn: number;
  readonly numbers: number;
  /** Counties that are shown by others, or otherwise. */
  readonly selection: number;
  readonly waiversAdded: number;
  readonly waiversLifted: number;
  /** Waivers that stand in both, for other units. */
  readonly waiversChanged: number;
  readonly codebook: number;
  readonly wording: number;
};

const having = (entries: readonly EntryChange[], holds: (part: EntryPart) => boolean): number =>
  entries.filter((one) => one.parts.some(holds)).length;

const marks = (entries: readonly EntryChange[], change: 'set' | 'lifted' | 'changed'): number =>
  having(entries, (part) => part.kind === 'mark' && part.change === change);

const conflicts = (
  entries: readonly EntryChange[],
  holds: (to: ReadSettlement | null) => boolean,
): number =>
  entries.flatMap((one) => one.parts).filter((part) => part.kind === 'conflict' && holds(part.to))
    .length;

const waivers = (all: readonly WaiverChange[], change: WaiverChange['change']): number =>
  all.filter((one) => one.change === change).length;

const sources = (
  entries: readonly EntryChange[],
  kind: 'source-added' | 'source-withdrawn',
): number => entries.flatMap((one) => one.parts).filter((part) => part.kind === kind).length;

/** In: a difference. Out: its counts. */
export function differenceCounts(difference: ReleaseDifference): DifferenceCounts {
  const { entries, numbers, selection, codebook, wording } = difference;
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
    conflictsSettled: conflicts(entries, (to) => to !== null),
    conflictsOpened: conflicts(entries, (to) => to === null),
    sourcesAdded: sources(entries, 'source-added'),
    sourcesWithdrawn: sources(entries, 'source-withdrawn'),
    numbers: numbers.length,
    selection: selection.length,
    waiversAdded: waivers(difference.waivers, 'added'),
    waiversLifted: waivers(difference.waivers, 'lifted'),
    waiversChanged: waivers(difference.waivers, 'changed'),
    codebook: codebook.length,
    wording: wording.length,
  };
}

const entryNoun: Noun = { one: 'oppføring', many: 'oppføringer' };
const conflictNoun: Noun = { one: 'kildekonflikt', many: 'kildekonflikter' };
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
    [counts.conflictsSettled, conflictNoun, 'er avgjort'],
    [counts.conflictsOpened, conflictNoun, 'er ikke lenger avgjort'],
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

/** That the later release corrects an earlier one, in the words of the one who corrects. */
const correctionSentence = ({ to }: ReleaseDifference): readonly string[] =>
  to.correction === null ? [] : [`${to.correction.heading}: «${to.correction.notice}»`];

/** What is told beside the units; nothing of what is the same. */
function otherSentences(counts: DifferenceCounts): readonly string[] {
  const { numbers, selection, waiversAdded, waiversLifted, waiversChanged, codebook } = counts;
  const waiver = (n: number): string => countText(n, { one: 'unntak', many: 'unntak' });
  const said: readonly (readonly [number, string])[] = [
    [numbers, `${countText(numbers, { one: 'tall', many: 'tall' })} i tabellene er endret.`],
    [selection, `Utvalget er endret i ${countText(selection, { one: 'fylke', many: 'fylker' })}.`],
    [waiversAdded, `${waiver(waiversAdded)} er kommet til.`],
    [waiversLifted, `${waiver(waiversLifted)} gjelder ikke lenger.`],
    [waiversChanged, `${waiver(waiversChanged)} gjelder andre oppføringer enn før.`],
    [codebook, `Kodeboken er endret på ${placesText(codebook)}.`],
  ];
  return said.flatMap(([n, sentence]) => (n === 0 ? [] : [sentence]));
}

const placesText = (n: number): string => (n === 1 ? 'ett sted' : `${integerText(n)} steder`);

/** What is told where nothing weightier is different. */
function lesserSentences({ entries, wording }: DifferenceCounts): readonly string[] {
  const told = [
    ...(entries === 0
      ? []
      : [
          `Bare ${listText(['navn', 'fylke', 'kontaktopplysninger'])} er endret, i ${countText(entries, entryNoun)}.`,
        ]),
    ...(wording === 0
      ? []
      : [
          `${entries === 0 ? 'Bare teksten' : 'Teksten'} er skrevet om, på ${placesText(wording)}.`,
        ]),
  ];
  return told.length === 0 ? ['Ingenting er endret.'] : told;
}

/**
 * What differs, as it is told before somebody signs. In: a difference. Out: whole sentences in bokmål, the most
 * important first; one that says so where nothing differs.
 */
export function differenceSentences(difference: ReleaseDifference): readonly string[] {
  const counts = differenceCounts(difference);
  const told = [
    ...headlineSentence(difference.headline),
    ...entrySentences(counts),
    ...otherSentences(counts),
  ];
  return [
    ...correctionSentence(difference),
    ...(told.length === 0 ? lesserSentences(counts) : told),
  ];
}
