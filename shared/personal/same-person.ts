import type { PersonDetails } from './mentions.ts';

const folded = (text: string): string =>
  text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('nb');
const digits = (text: string): string => text.replaceAll(/\D/gu, '').slice(-8);

/** What two have in common where they are one: an e-mail address or a telephone number. */
function waysTo({ phone, email }: PersonDetails): readonly string[] {
  const number = digits(phone);
  const address = folded(email);
  return [...(address === '' ? [] : [address]), ...(number.length < 8 ? [] : [number])];
}

/**
 * Puts together what is held of the same person in several entries: the same e-mail address or telephone number, and the
 * same name or one that is missing. The same name alone is not enough, and neither is a telephone that two share.
 * In: what is held. Out: the same, person by person, in the order in which each first stands; where one links two
 * others, the three are one.
 */
export function byPerson<T extends PersonDetails>(held: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<T, Set<T>>();
  const reached = new Map<string, { readonly one: T; readonly name: string }[]>();
  for (const one of held) {
    let mine = new Set([one]);
    groups.set(one, mine);
    const name = folded(one.name);
    for (const way of waysTo(one)) {
      const others = reached.get(way) ?? [];
      for (const other of others) {
        const same = other.name === name || other.name === '' || name === '';
        const its = groups.get(other.one);
        if (!same || its === undefined || its === mine) continue;
        for (const joining of mine) {
          its.add(joining);
          groups.set(joining, its);
        }
        mine = its;
      }
      reached.set(way, [...others, { one, name }]);
    }
  }
  const place = new Map(held.map((one, at) => [one, at]));
  const inOrder = (one: T, other: T): number => (place.get(one) ?? 0) - (place.get(other) ?? 0);
  return [...new Set(held.map((one) => groups.get(one) ?? new Set([one])))].map((group) =>
    [...group].sort(inOrder),
  );
}

/** In: a person. Out: the name by which those of the same name are found; empty where there is none. */
export function nameKey({ name }: PersonDetails): string {
  return folded(name);
}
