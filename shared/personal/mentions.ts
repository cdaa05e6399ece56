/** A contact person, as written down. */
export type PersonDetails = {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly role?: string | undefined;
};

/** How much of a person counts as a mention: what can hardly be anybody else, or also each part of the name. */
export type Closeness = 'surely' | 'any-part';

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
const alone = (pattern: string): string => `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;

/** Shorter words are as often something else. */
const shortestPart = 3;
const digitsOfTelephone = 8;

function patternsOf({ name, phone, email }: PersonDetails, closeness: Closeness): string[] {
  const words = name
    .normalize('NFC')
    .trim()
    .split(/[\s-]+/u)
    .filter(Boolean);
  const digits = phone.replaceAll(/\D/gu, '').slice(-digitsOfTelephone);
  const address = email.normalize('NFC').trim();
  const parts = words.filter((one) => one.length >= shortestPart);
  return [
    ...(words.length > 1 ? [alone(words.map(escaped).join('[\\s-]+'))] : []),
    ...(digits.length === digitsOfTelephone
      ? [`(?<!\\d)${Array.from(digits).join('[\\s.-]?')}(?!\\d)`]
      : []),
    ...(address.includes('@') ? [alone(escaped(address))] : []),
    ...(closeness === 'any-part' ? parts.map((one) => alone(escaped(one))) : []),
  ];
}

function patternOf(persons: readonly PersonDetails[], closeness: Closeness): RegExp | null {
  const patterns = persons.flatMap((one) => patternsOf(one, closeness));
  return patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'giu');
}

/**
 * In: persons, and how much of one counts. Out: whether a text mentions any of them: the whole name, where it has more
 * than one word, the telephone number however it is spaced, or the e-mail address.
 */
export function mentioning(
  persons: readonly PersonDetails[],
  closeness: Closeness,
): (text: string) => boolean {
  const pattern = patternOf(persons, closeness);
  return (text) => pattern !== null && text.normalize('NFC').search(pattern) !== -1;
}

/** In: as `mentioning`. Out: what puts something else in the place of every mention in a text. */
export function replacingMentions(
  persons: readonly PersonDetails[],
  closeness: Closeness,
  instead: string,
): (text: string) => string {
  const pattern = patternOf(persons, closeness);
  return (text) => (pattern === null ? text : text.normalize('NFC').replaceAll(pattern, instead));
}
