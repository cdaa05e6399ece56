import type { Vote } from './unit-votes.ts';

/** One vote as codes. */
export type CodedVote = { readonly rater: number; readonly value: number };

/** A combination of votes, and how many units have it. */
export type Pattern = { readonly votes: readonly CodedVote[]; readonly units: number };

/** Units that have come this far along their votes; each step goes by a rater's code and then by an answer's. */
class Node {
  units = 0;
  readonly next: (Node | undefined)[] = [];

  along(code: number): Node {
    const known = this.next[code];
    if (known !== undefined) return known;
    const made = new Node();
    this.next[code] = made;
    return made;
  }
}

/** Gives each name a code, in the order in which they come. */
class Codes {
  readonly #codes = new Map<string, number>();
  readonly names: string[] = [];

  of(name: string): number {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    const next = this.names.length;
    this.#codes.set(name, next);
    this.names.push(name);
    return next;
  }
}

/**
 * Units walk a tree vote by vote, so that those with the same votes end in the same node: gathering costs one step a
 * vote, and everything after it only as much as there are different combinations.
 */
export class PatternTree {
  readonly #raters = new Codes();
  readonly #values = new Codes();
  readonly #root = new Node();
  // The votes of the unit at hand, by rater code; kept so that no unit costs an array.
  readonly #rater: number[] = [];
  readonly #value: number[] = [];

  /** Adds a unit. Throws RangeError for two votes by one rater. */
  add(votes: readonly Vote[]): void {
    let answered = 0;
    for (const { rater, value } of votes) {
      if (value === undefined) continue;
      this.#place(answered, this.#raters.of(rater), this.#values.of(value));
      answered += 1;
    }
    if (answered < 2) return;
    let node = this.#root;
    for (let place = 0; place < answered; place += 1) {
      node = node.along(this.#rater[place] ?? 0).along(this.#value[place] ?? 0);
    }
    node.units += 1;
  }

  /** Out: what has been added, in an order and with codes that do not depend on the order in which it came. */
  gathered() {
    const found: Pattern[] = [];
    collect(this.#root, [], found);
    const raters = namesUsed(this.#raters.names, found, 'rater');
    const categories = namesUsed(this.#values.names, found, 'value');
    const newRater = newCodes(this.#raters.names, raters);
    const newValue = newCodes(this.#values.names, categories);
    const patterns = found
      .map(({ votes, units }) => ({
        units,
        votes: votes
          .map(({ rater, value }) => ({
            rater: newRater[rater] ?? -1,
            value: newValue[value] ?? -1,
          }))
          .sort((one, other) => one.rater - other.rater),
      }))
      .sort((one, other) => comparePatterns(one.votes, other.votes));
    return { patterns, raters, categories, ratersInAll: this.#raters.names.length };
  }

  /** Puts a vote among the unit's others, which stand in the order of their raters' codes. */
  #place(others: number, rater: number, value: number): void {
    let place = others;
    for (; place > 0; place -= 1) {
      const before = this.#rater[place - 1] ?? -1;
      if (before === rater) {
        throw new RangeError('Two votes by one rater on one unit: only first votes are compared');
      }
      if (before < rater) break;
      this.#rater[place] = before;
      this.#value[place] = this.#value[place - 1] ?? -1;
    }
    this.#rater[place] = rater;
    this.#value[place] = value;
  }
}

function collect(node: Node, votes: readonly CodedVote[], into: Pattern[]): void {
  if (node.units > 0) into.push({ votes, units: node.units });
  node.next.forEach((byRater, rater) => {
    byRater?.next.forEach((byValue, value) => {
      if (byValue !== undefined) collect(byValue, [...votes, { rater, value }], into);
    });
  });
}

/** The names whose codes occur, sorted by code unit. */
function namesUsed(
  names: readonly string[],
  patterns: readonly Pattern[],
  of: 'rater' | 'value',
): readonly string[] {
  const seen = new Set(patterns.flatMap(({ votes }) => votes.map((vote) => vote[of])));
  return names.filter((_, code) => seen.has(code)).sort();
}

/** For each old code the place of its name among those kept. */
function newCodes(names: readonly string[], kept: readonly string[]): readonly number[] {
  const places = new Map(kept.map((name, place) => [name, place]));
  return names.map((name) => places.get(name) ?? -1);
}

/** Below, equal to or above 0 as one pattern stands before, with or after another. */
export function comparePatterns(one: readonly CodedVote[], other: readonly CodedVote[]): number {
  if (one.length !== other.length) return one.length - other.length;
  for (const [place, vote] of one.entries()) {
    const beside = other[place];
    if (beside === undefined) break;
    const difference = vote.rater - beside.rater || vote.value - beside.value;
    if (difference !== 0) return difference;
  }
  return 0;
}
