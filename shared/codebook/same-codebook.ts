import { canonicalJson } from '../lib/canonical-json.ts';
import type { Codebook } from './codebook.ts';

/** In: two codebooks. Out: whether they say the same, the version's number aside. */
export function sameContent(one: Codebook, other: Codebook): boolean {
  const { version: _one, ...left } = one;
  const { version: _other, ...right } = other;
  return canonicalJson(left) === canonicalJson(right);
}

/**
 * In: two codebooks. Out: whether they are one set of rules under one name and number. What tables make of reports
 * and services, and the words of other languages, are no rules, and came into the codebooks after they were first used.
 */
export function sameRules(one: Codebook, other: Codebook): boolean {
  const { reported: _one, service: _ones, translations: _words, ...left } = one;
  const { reported: _other, service: _others, translations: _otherWords, ...right } = other;
  return one.version === other.version && sameContent(left, right);
}

/** In: two codebooks. Out: whether they claim to be one: the same name and number. */
export function sameNumber(
  one: Pick<Codebook, 'id' | 'version'>,
  other: Pick<Codebook, 'id' | 'version'>,
): boolean {
  return one.id === other.id && one.version === other.version;
}
