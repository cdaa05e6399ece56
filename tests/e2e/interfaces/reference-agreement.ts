/** Who answered what about one unit. */
export type Votes = ReadonlyMap<string, string>;

/** The statistics by their textbook formulas; percent from 0 to 100, null where there is none. */
export type Reference = {
  readonly units: number;
  readonly raters: number;
  readonly percentAgreement: number;
  readonly cohenKappa: number | null;
  readonly fleissKappa: number;
  readonly krippendorffAlpha: number;
  readonly gwetAC1: number;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
const corrected = (observed: number, chance: number): number => (observed - chance) / (1 - chance);

function counts(votes: Votes): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const answer of votes.values()) found.set(answer, (found.get(answer) ?? 0) + 1);
  return found;
}

/** Of all pairs of raters of a unit, the share that agree. */
function pairs(votes: Votes): number {
  const all = votes.size * (votes.size - 1);
  return sum([...counts(votes).values()].map((count) => count * (count - 1))) / all;
}

/** Cohen (1960): chance from each rater's own shares. */
function cohen(
  units: readonly Votes[],
  raters: readonly string[],
  observed: number,
): number | null {
  const [one, other] = raters;
  if (one === undefined || other === undefined || raters.length !== 2) return null;
  const share = (rater: string, answer: string): number =>
    mean(units.map((votes) => (votes.get(rater) === answer ? 1 : 0)));
  const answers = new Set(units.flatMap((votes) => [...votes.values()]));
  return corrected(
    observed,
    sum([...answers].map((answer) => share(one, answer) * share(other, answer))),
  );
}

/** Krippendorff (2011), nominal: one minus observed over expected disagreement of pairable values. */
function alpha(units: readonly Votes[]): number {
  const values = units.flatMap((votes) => [...votes.values()]);
  const n = values.length;
  const disagreement = sum(units.map((votes) => votes.size * (1 - pairs(votes)))) / n;
  const totals = new Map<string, number>();
  for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
  const alike = sum([...totals.values()].map((count) => count * (count - 1)));
  return 1 - disagreement / (1 - alike / (n * (n - 1)));
}

/**
 * In: the first votes by unit, and every category of the scale. Out: the statistics over the units that at least two
 * have judged. Fleiss' kappa and Gwet's AC1 take their chance from the mean share of each category over the units
 * (Gwet 2014), which is Fleiss' own where all units have as many raters.
 */
export function referenceAgreement(
  byUnit: readonly Votes[],
  categories: readonly string[],
): Reference {
  const units = byUnit.filter((votes) => votes.size >= 2);
  const raters = [...new Set(units.flatMap((votes) => [...votes.keys()]))];
  const observed = mean(units.map(pairs));
  const shares = categories.map((category) =>
    mean(units.map((votes) => (counts(votes).get(category) ?? 0) / votes.size)),
  );
  const gwetChance = sum(shares.map((share) => share * (1 - share))) / (categories.length - 1);
  return {
    units: units.length,
    raters: raters.length,
    percentAgreement: 100 * observed,
    cohenKappa: cohen(units, raters, observed),
    fleissKappa: corrected(observed, sum(shares.map((share) => share * share))),
    krippendorffAlpha: alpha(units),
    gwetAC1: corrected(observed, gwetChance),
  };
}
