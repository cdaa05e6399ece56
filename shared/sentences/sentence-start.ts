import type { Language } from '../lib/language.ts';

/** Abbreviations after which the sentence goes on. */
const abbreviations =
  /(?:^|[\s(«“])(?:approx|cf|e\.g|et al|i\.e|bl\.a|ca|cirka|dvs|e\.l|evt|f\.eks|fork|ifølge|jf|kap|kl|m\.a|m\.fl|maks|mill|mrd|nr|o\.l|osv|pkt|pst|s|sml|tab|fig|t\.d|vs)\.$/iu;
/** «5. mars»: a number of one or two figures and a point is a place in an order, not an end; not so in English. */
const ordinal = /(?:^|[\s(«])\d{1,2}\.$/u;

/** In: what stands before, as it will be read, and the language. Out: whether a sentence begins after it. */
export function beginsSentence(before: string, language: Language = 'nb'): boolean {
  const text = before.replace(/[\s\u00A0]+$/u, '');
  if (/^[«"“(]*$/u.test(text)) return true;
  if (before.length > text.length && /\n/u.test(before.slice(text.length))) return true;
  const bare = text.replace(/[»"”)\]]+$/u, '');
  if (!/[.!?…:]$/u.test(bare)) return /[.!?]\s*[«"“(]+$/u.test(before);
  if (bare.endsWith(':')) return false;
  if (before.length === text.length) return false;
  return !abbreviations.test(bare) && (language === 'en' || !ordinal.test(bare));
}

/** In: words. Out: the same with a capital first. */
export function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase('nb') + words.slice(first.length);
}
