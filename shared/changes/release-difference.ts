import type { CodebookDifference } from '../codebook/codebook-difference.ts';
import { compareCodebooks } from '../codebook/compare-codebooks.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { differenceLabels, type DifferenceLabels } from './difference-labels.ts';
import { entryChanges, type EntryChange } from './entry-change.ts';
import { numberChanges, type NumberChange, type NumberThen } from './number-change.ts';
import type { ReleaseReading } from './release-reading.ts';
import { selectionChanges, type SelectionChange } from './selection-change.ts';
import { waiverChanges, type WaiverChange } from './waiver-change.ts';
import {
  proseWording,
  selectionWording,
  wordingChanges,
  type WordingChange,
} from './wording-change.ts';

/** Which release it is, as both readings of it tell. */
export type ComparedRelease = Pick<
  ReleaseReading,
  'release' | 'round' | 'registerDate' | 'published'
> & {
  readonly codebook: Pick<Codebook, 'id' | 'version' | 'title'>;
  /** What it says of the earlier release that it corrects; null where it corrects none. */
  readonly correction: ReleaseReading['correction'];
};

/** Everything that differs between two releases, as a finished value: page, document and JSON follow from it alone. */
export type ReleaseDifference = {
  readonly from: ComparedRelease;
  readonly to: ComparedRelease;
  /** The number that a reader knows: the first group of outcomes, over everybody. Null where the codebook has none. */
  readonly headline: {
    readonly label: string;
    readonly from: NumberThen;
    readonly to: NumberThen;
  } | null;
  /** What outcomes, criteria and answers are called, by the later codebook where it knows them. */
  readonly labels: DifferenceLabels;
  readonly entries: readonly EntryChange[];
  readonly numbers: readonly NumberChange[];
  /** By county. */
  readonly selection: readonly SelectionChange[];
  readonly waivers: readonly WaiverChange[];
  readonly codebook: readonly CodebookDifference[];
  readonly wording: readonly WordingChange[];
};

function comparedRelease(reading: ReleaseReading): ComparedRelease {
  const { release, round, registerDate, published, codebook, correction } = reading;
  const { id, version, title } = codebook;
  const book = { id, version, title };
  return { release, round, registerDate, published, codebook: book, correction };
}

function headlineOf(before: ReleaseReading, after: ReleaseReading): ReleaseDifference['headline'] {
  const [group] = after.codebook.groups;
  if (group === undefined) return null;
  const numberIn = ({ cells }: ReleaseReading): NumberThen => {
    const cell = cells.find((one) => one.table === 'utfall' && one.row === group.id);
    if (cell === undefined) return null;
    const { n, denominator, low, high } = cell;
    return { n, denominator, low, high };
  };
  return { label: group.label, from: numberIn(before), to: numberIn(after) };
}

/** In: two releases, the earlier first. Out: what differs; nothing where they tell the same. */
export function releaseDifference(
  before: ReleaseReading,
  after: ReleaseReading,
): ReleaseDifference {
  const entries = entryChanges(before, after);
  const codebook = compareCodebooks(before.codebook, after.codebook);
  const selection = selectionChanges(before, after);
  return {
    from: comparedRelease(before),
    to: comparedRelease(after),
    headline: headlineOf(before, after),
    labels: differenceLabels(before.codebook, after.codebook),
    entries,
    numbers: numberChanges(before, after, entries),
    selection,
    waivers: waiverChanges(before, after),
    codebook,
    wording: [
      ...wordingChanges(entries, codebook),
      ...selectionWording(selection),
      ...proseWording(before.prose, after.prose),
    ],
  };
}

/** In: a difference. Out: whether there is none. */
export function nothingDiffers(difference: ReleaseDifference): boolean {
  const { entries, numbers, selection, waivers, codebook, wording } = difference;
  return [entries, numbers, selection, waivers, codebook, wording].every((one) => one.length === 0);
}
