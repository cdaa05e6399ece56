import { remembering } from '../lib/remember.ts';

/** A contact person, as written down. */
export type PersonDetails = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly role?: string | undefined;
};

/** How much of a person counts as a mention: what can hardly be anybody else, or also each part of the name. */
export type Closeness = 'surely' | 'any-part';

/** What to look for, and what a text must have for that to be worth the while: words, or eight digits in a row. */
type Sign = { readonly needs: readonly string[]; readonly pattern: string };

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
const alone = (pattern: string): string => `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Letters that take no room hide a name from whoever looks for it. */
const plainly = (text: string): string =>
  text.normalize('NFC').replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');

/** Shorter words are as often something else. */
const shortestPart = 3;
const digitsOfTelephone = 8;

const between = '[\\s\\p{Pd}]+';
/** «Kari M. Østgård» is the Kari Østgård that is held. */
const initial = `(?:\\p{L}\\.?${between})?`;
const genitive = "(?:['’]?s)?";
/** Nobody writes a telephone number right after other digits, but for the country's. */
const beforeDigits = '(?:(?<!\\d)|(?<=(?<!\\d)(?:00)?47))';

function nameSigns(words: readonly string[]): readonly Sign[] {
  const [first = '', ...others] = words;
  const last = others.at(-1);
  if (last === undefined) return [];
  const given = words.slice(0, -1).map(escaped).join(between);
  const family = escaped(last);
  const straight = `${given}${between}${initial}${family}${genitive}`;
  const needs = [...wordsIn(last), ...wordsIn(first)];
  const turned = `${family},?\\s+${given}${genitive}`;
  return [
    { needs, pattern: alone(straight) },
    { needs, pattern: alone(turned) },
  ];
}

function signsOf({ name, phone, email }: PersonDetails, closeness: Closeness): readonly Sign[] {
  const words = plainly(name)
    .trim()
    .split(/[\s\p{Pd}]+/u)
    .filter(Boolean);
  const digits = phone.replaceAll(/\D/gu, '').slice(-digitsOfTelephone);
  const address = plainly(email).trim();
  const parts = words.filter((one) => one.length >= shortestPart);
  return [
    ...nameSigns(words),
    ...(digits.length === digitsOfTelephone
      ? [{ needs: [digits], pattern: `${beforeDigits}${digits.split('').join('[\\s.-]?')}(?!\\d)` }]
      : []),
    ...(address.includes('@')
      ? [{ needs: wordsIn(address), pattern: alone(escaped(address)) }]
      : []),
    ...(closeness === 'any-part'
      ? parts.map((one) => ({
          needs: wordsIn(one),
          pattern: alone(`${escaped(one)}${genitive}`),
        }))
      : []),
  ];
}

/** In: a text. Out: every eight digits in a row in it, with or without what people write between. */
function* eightsIn(text: string): Generator<string> {
  for (const [run] of text.matchAll(/\d(?:[\s.-]?\d){7,}/gu)) {
    const digits = run.replaceAll(/\D/gu, '');
    for (let at = 0; at + digitsOfTelephone <= digits.length; at += 1)
      yield digits.slice(at, at + digitsOfTelephone);
  }
}

/** In: a text. Out: what it has of what a sign may need; nothing is needed by a name without letters. */
function* whatIsIn(text: string): Generator<string> {
  yield '';
  for (const word of wordsIn(text)) {
    yield word;
    if (word.endsWith('s')) yield word.slice(0, -1);
  }
  yield* eightsIn(text);
}

/**
 * In: persons, and how much of one counts. Out: whether a text mentions any of them: the whole name, where it has more
 * than one word, in whichever order, the telephone number however it is spaced, or the e-mail address. Thousands of
 * persons cost a text no more than one, but where it has a word in common with them.
 */
export function mentioning(
  persons: readonly PersonDetails[],
  closeness: Closeness,
): (text: string) => boolean {
  const behind = new Map<string, Sign[]>();
  for (const sign of persons.flatMap((one) => signsOf(one, closeness))) {
    const gate = sign.needs[0] ?? '';
    const others = behind.get(gate) ?? [];
    others.push(sign);
    behind.set(gate, others);
  }
  if (behind.size === 0) return () => false;
  const patternOf = remembering((pattern: string) => new RegExp(pattern, 'iu'));
  return (text) => {
    const plain = plainly(text);
    let there: ReadonlySet<string> | null = null;
    for (const gate of whatIsIn(plain)) {
      const signs = behind.get(gate);
      if (signs === undefined) continue;
      there ??= new Set(whatIsIn(plain));
      for (const { needs, pattern } of signs)
        if (needs.every((one) => there?.has(one)) && patternOf(pattern).test(plain)) return true;
    }
    return false;
  };
}

/** In: as `mentioning`. Out: what puts something else in the place of every mention in a text; one without is left as it is. */
export function replacingMentions(
  persons: readonly PersonDetails[],
  closeness: Closeness,
  instead: string,
): (text: string) => string {
  const patterns = persons.flatMap((one) => signsOf(one, closeness)).map((one) => one.pattern);
  if (patterns.length === 0) return (text) => text;
  const pattern = new RegExp(patterns.join('|'), 'giu');
  return (text) => {
    const plain = plainly(text);
    return plain.search(pattern) === -1 ? text : plain.replaceAll(pattern, instead);
  };
}
