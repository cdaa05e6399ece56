import { integerText } from '../../lib/norwegian-format.ts';
import type { TableWords } from '../../messages/tables/table-words.ts';
import type { FrozenContent } from '../frozen-content.ts';

const yearsIn = /\b(?:19|20)\d{2}\b/gu;

/**
 * The year a table is of: the years the round is named after, else the year of its register.
 * In: the content. Out: `2015`, or `2014–2015` for a round named after two.
 */
function yearOf({ round, registerDate }: FrozenContent): string {
  const named = [...new Set(round.match(yearsIn) ?? [])].sort();
  const first = named.at(0);
  const last = named.at(-1);
  if (first === undefined || last === undefined) return registerDate.slice(0, 4);
  return first === last ? first : `${first}–${last}`;
}

/** In: the content, what is counted, how many, the words of a language. Out: the caption: `…, 2015 (N = 428)`. */
export function captionOf(
  content: FrozenContent,
  what: string,
  n: number,
  words: TableWords,
): string {
  return captionOfRounds([content], what, n, words);
}

/** In and out as `captionOf`, over several rounds: `…, 2015 og 2024 (N = 785)`. */
export function captionOfRounds(
  contents: readonly FrozenContent[],
  what: string,
  n: number,
  { language, and }: TableWords,
): string {
  const years = [...new Set(contents.map(yearOf))].sort();
  const last = years.pop() ?? '';
  const named = years.length === 0 ? last : `${years.join(', ')} ${and} ${last}`;
  return `${what}, ${named} (N = ${integerText(n, language)})`;
}

/** In: the content, the words of a language. Out: «Kommunenes lærings- og mestringstjenester». */
export function subjectOf({ unitKind, codebook }: FrozenContent, { subject }: TableWords): string {
  return subject[unitKind](codebook.subject);
}

/** In: the content, the words. Out: what one count is, and the account: registered = decided + undecided + not reached. */
export function accountNote({ unitKind, ledger }: FrozenContent, { account }: TableWords): string {
  return account(unitKind, ledger);
}

/** In: the content, the words. Out: how the range beside a number is to be read. */
export function rangeNote({ ledger }: FrozenContent, words: TableWords): string {
  return words.rangeNote(ledger.borderline);
}

/** In: the content. Out: the codebook's note on each group that its tables count together. */
export function groupNotes({ codebook }: FrozenContent): readonly string[] {
  return codebook.groups.map((group) => group.note);
}

/** In: the content, the words. Out: which division into units the table follows, and whose. */
export function registerNote({ unitKind, registerDate }: FrozenContent, words: TableWords): string {
  return words.register(unitKind, registerDate);
}
