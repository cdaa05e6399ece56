import type { UnitNumber } from '../lib/ids.ts';
import { integerText } from '../lib/norwegian-format.ts';

/** One thing in the log that a sentence rests on. */
export type Bearing = {
  /** What it is: «Telefonintervjuer». */
  readonly what: string;
  /** How many there are, or the fact itself, exactly as the sentence writes it. */
  readonly value: string;
  /** The entries it is counted from, in register order; none where it is a fact of the round as a whole. */
  readonly units: readonly UnitNumber[];
  /** The places in the log that say it; none where the histories of the entries do. */
  readonly places: readonly number[];
};

/** A sentence of the appendix and everything it rests on. */
export type Sentence = { readonly text: string; readonly borneBy: readonly Bearing[] };

/** In: what is counted, the entries it was counted from, and how many where that is not one an entry. */
export function counted(
  what: string,
  units: readonly UnitNumber[],
  n: number = units.length,
): Bearing {
  return { what, value: integerText(n), units: [...new Set(units)], places: [] };
}

/** In: what is said of the round as a whole, the fact, and the places in the log that say it. */
export function fact(what: string, value: string, places: readonly number[] = []): Bearing {
  return { what, value, units: [], places };
}

/** What counts nothing, or says nothing, bears nothing. */
const bears = ({ value }: Bearing): boolean => value !== '' && value !== integerText(0);

/**
 * In: a sentence and what it rests on. Out: the sentence; none where it rests on nothing, or on something that is not
 * in the log.
 */
export function say(text: string, borneBy: readonly Bearing[]): readonly Sentence[] {
  return borneBy.length > 0 && borneBy.every(bears) ? [{ text, borneBy }] : [];
}

/** In: sentences. Out: the paragraph they make. */
export function paragraphOf(sentences: readonly Sentence[]): string {
  return sentences.map((one) => one.text).join(' ');
}
