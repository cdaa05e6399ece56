import type { OutcomeGroup } from '../../codebook/codebook.ts';
import {
  countText,
  integerText,
  listText,
  percentText,
  withinSentence,
  type Noun,
} from '../../lib/norwegian-format.ts';
import { rangeOf, type Ranged } from '../../projections/outcome-range.ts';
import type { FrozenContent, FrozenEntry } from '../frozen-content.ts';
import { unitWords } from '../unit-words.ts';

/** What an overview says first: the first group that the codebook counts together, with its count and range. */
export type Headline = Ranged & { readonly group: OutcomeGroup };

/** Those not decided yet, as they are counted in text. */
export const undecidedNoun: Noun = { one: 'uavgjort', many: 'uavgjorte' };

/** In: codebook and entries. Out: the headline, or null where the codebook counts no outcomes together. */
export function headlineOf(
  { codebook }: FrozenContent,
  entries: readonly FrozenEntry[],
): Headline | null {
  const [group] = codebook.groups;
  return group === undefined ? null : { group, ...rangeOf(entries, group.outcomes) };
}

/** In: the content. Out: what the decided are called, «kommuner», or «avgjorte kommuner» where some are open. */
export function decidedNoun({ unitKind }: FrozenContent, allDecided: boolean): Noun {
  const { noun } = unitWords(unitKind);
  return allDecided ? noun : { one: `avgjort ${noun.one}`, many: `avgjorte ${noun.many}` };
}

/** A label that is a predicate of what is counted: «Har tjeneste». */
const isPredicate = (label: string): boolean => /^har\s/iu.test(label);

/** In: a group and what is counted. Out: «kommuner har tjeneste», or the label alone where it is no predicate. */
export function headlineLabel({ label }: OutcomeGroup, noun: Noun): string {
  return isPredicate(label) ? `${noun.many} ${withinSentence(label)}` : withinSentence(label);
}

/**
 * In: a headline and what is counted. Out: «79 av 428 kommuner har tjeneste (18,5 %)»; a label that is no predicate
 * («Har …») stands before the count instead.
 */
export function headlineText({ group, n, denominator }: Headline, noun: Noun): string {
  const counted = `${integerText(n)} av ${countText(denominator, noun)}`;
  const share = percentText(n, denominator, 1);
  return isPredicate(group.label)
    ? `${counted} ${withinSentence(group.label)} (${share})`
    : `${group.label}: ${counted} (${share})`;
}

/** In: the content and some of its entries. Out: «egen tjeneste 63, planlagt 23 og ingen tjeneste 338», without zeros. */
export function outcomeCounts(
  { codebook }: FrozenContent,
  entries: readonly FrozenEntry[],
): string {
  return listText(
    codebook.outcomes.flatMap(({ id, short }) => {
      const n = entries.filter((entry) => entry.outcome === id).length;
      return n === 0 ? [] : [`${short} ${integerText(n)}`];
    }),
  );
}
