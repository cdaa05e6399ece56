import type { Vote } from './unit-votes.ts';

/** One vote as codes. */
export type CodedVote = { readonly rater: number; readonly value: number };

/** A combination of votes, in the order of the raters, and how many units have it. */
export type Pattern = { readonly votes: readonly CodedVote[]; readonly units: number };

/** One vote, and where it leads. */
type Step = { readonly rater: string; readonly value: string; readonly to: Node };

/** The votes of some units in the order in which they came, and how many those are. */
type Path = { readonly steps: readonly Step[]; readonly units: number };

/** Up to how many steps looking through them is quicker than hashing the names of one. */
const handful = 16;

/** Units that have come this far along their votes. */
class Node {
  units = 0;
  readonly steps: Step[] = [];
  readonly #hashed = new Map<string, Map<string, Node>>();

  /** Where a vote leads; made where no unit has gone there before. */
  along(rater: string, value: string): Node {
    return this.#known(rater, value) ?? this.#made(rater, value);
  }

  #known(rater: string, value: string): Node | undefined {
    const { steps } = this;
    if (steps.length > handful) return this.#hashed.get(rater)?.get(value);
    // By index, since this is run for every vote of every unit before anything is compiled.
    for (let at = 0; at < steps.length; at += 1) {
      const step = steps[at];
      if (step?.rater === rater && step.value === value) return step.to;
    }
    return undefined;
  }

  #made(rater: string, value: string): Node {
    const to = new Node();
    this.steps.push({ rater, value, to });
    const answers = this.#hashed.get(rater);
    if (answers === undefined) this.#hashed.set(rater, new Map([[value, to]]));
    else answers.set(value, to);
    return to;
  }
}

/**
 * Units walk a tree vote by vote, so that those with the same votes end in the same node: gathering costs one step a
 * vote, and everything after it only as much as there are different combinations.
 */
export class PatternTree {
  readonly #root = new Node();

  /** Adds a unit. */
  add(votes: readonly Vote[]): void {
    let node = this.#root;
    let answered = 0;
    for (let at = 0; at < votes.length; at += 1) {
      const vote = votes[at];
      if (vote?.value === undefined) continue;
      node = node.along(vote.rater, vote.value);
      answered += 1;
    }
    if (answered > 1) node.units += 1;
  }

  /**
   * Out: what has been added, in an order and with codes that do not depend on the order in which it came.
   * Throws RangeError for two votes by one rater on one unit.
   */
  gathered() {
    const paths: Path[] = [];
    const answering = new Set<string>();
    collect(this.#root, [], { paths, answering });
    const steps = paths.flatMap((path) => path.steps);
    const raters = [...new Set(steps.map(({ rater }) => rater))].sort();
    const categories = [...new Set(steps.map(({ value }) => value))].sort();
    const codeOf = { rater: placesOf(raters), value: placesOf(categories) };
    const patterns = paths.map(({ steps: taken, units }) => ({
      units,
      votes: taken
        .map(({ rater, value }) => ({
          rater: codeOf.rater.get(rater) ?? -1,
          value: codeOf.value.get(value) ?? -1,
        }))
        .sort((one, other) => one.rater - other.rater),
    }));
    for (const { votes } of patterns) refuseTwice(votes);
    return { patterns: merged(patterns), raters, categories, ratersInAll: answering.size };
  }
}

function collect(
  node: Node,
  steps: readonly Step[],
  into: { readonly paths: Path[]; readonly answering: Set<string> },
): void {
  if (node.units > 0) into.paths.push({ steps, units: node.units });
  for (const step of node.steps) {
    into.answering.add(step.rater);
    collect(step.to, [...steps, step], into);
  }
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}

function refuseTwice(votes: readonly CodedVote[]): void {
  if (votes.some(({ rater }, at) => votes[at - 1]?.rater === rater)) {
    throw new RangeError('Two votes by one rater on one unit: only first votes are compared');
  }
}

/** In: patterns, some of them perhaps alike. Out: each once, in an order that follows from their votes. */
export function merged(patterns: readonly Pattern[]): readonly Pattern[] {
  const found = new Map<string, { readonly votes: readonly CodedVote[]; units: number }>();
  for (const { votes, units } of patterns) {
    const key = votes.map(({ rater, value }) => `${rater} ${value}`).join(' ');
    const known = found.get(key);
    if (known === undefined) found.set(key, { votes, units });
    else known.units += units;
  }
  return [...found.values()].sort((one, other) => compareVotes(one.votes, other.votes));
}

function compareVotes(one: readonly CodedVote[], other: readonly CodedVote[]): number {
  if (one.length !== other.length) return one.length - other.length;
  for (const [place, vote] of one.entries()) {
    const beside = other[place];
    if (beside === undefined) break;
    const difference = vote.rater - beside.rater || vote.value - beside.value;
    if (difference !== 0) return difference;
  }
  return 0;
}
