import type { UnitNumber } from '../lib/ids.ts';
import type { ComparedSide, ComparedUnit, Comparison } from './comparison.ts';
import { rangeOfSteps, type Step } from './readings.ts';
import { stateIds } from './state.ts';

/** A row or column of the flow: an outcome, what is mixed, or what is not known. */
export type FlowLine = {
  readonly id: string;
  /** `outside`: not known there, and in no percentage. */
  readonly kind: 'plain' | 'outside';
  readonly label: string;
  readonly short: string;
  readonly tone: 'service' | 'planned' | 'none' | 'mixed' | 'unknown' | 'not-reached';
};

/** The units that go from one outcome to another, with the exact range over the borderline marks. */
export type Flow = {
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly low: number;
  readonly high: number;
  /** In register order. */
  readonly units: readonly UnitNumber[];
  /** The units whose borderline marks make the difference between low and high, in register order. */
  readonly swings: readonly UnitNumber[];
};

const special: readonly FlowLine[] = [
  { id: stateIds.mixed, kind: 'plain', label: 'Sprikende', short: 'sprikende', tone: 'mixed' },
  {
    id: stateIds['part-unknown'],
    kind: 'outside',
    label: 'Ukjent del',
    short: 'ukjent del',
    tone: 'unknown',
  },
  {
    id: stateIds.undecided,
    kind: 'outside',
    label: 'Uavgjort',
    short: 'uavgjort',
    tone: 'unknown',
  },
  {
    id: stateIds['not-reached'],
    kind: 'outside',
    label: 'Ikke nådd',
    short: 'ikke nådd',
    tone: 'not-reached',
  },
  {
    id: stateIds['not-in-round'],
    kind: 'outside',
    label: 'Ikke i runden',
    short: 'ikke i runden',
    tone: 'unknown',
  },
];

function linesOf({ categories }: ComparedSide, reached: ReadonlySet<string>): readonly FlowLine[] {
  return [
    ...categories.map((one): FlowLine => ({ ...one, kind: 'plain' })),
    ...special.filter((line) => reached.has(line.id)),
  ];
}

/** In: a comparison. Out: the rows and columns of its flow: every outcome, and of the rest what occurs. */
export function flowLines({ from, to, knots }: Comparison): {
  readonly rows: readonly FlowLine[];
  readonly columns: readonly FlowLine[];
} {
  const steps = knots.flatMap((knot) => knot.ways.flat());
  return {
    rows: linesOf(from, new Set(steps.map((one) => one.from))),
    columns: linesOf(to, new Set(steps.map((one) => one.to))),
  };
}

/** The units that take a step asked about as they are judged, and those that do by some readings and not by others. */
export type Counted = Omit<Flow, 'from' | 'to'>;

const inOrder = (units: readonly ComparedUnit[], at: Iterable<number>): readonly UnitNumber[] =>
  [...at].toSorted((one, other) => one - other).flatMap((one) => units[one]?.unit ?? []);

/** In: a comparison, and which steps are asked about. Out: how many units take one, which, and the exact range. */
export function countSteps({ units, knots }: Comparison, asked: (step: Step) => boolean): Counted {
  const counted: number[] = [];
  const swinging: number[] = [];
  for (const { units: inside, ways } of knots) {
    const [asJudged] = ways;
    inside.forEach((at, index) => {
      const now = asJudged?.[index];
      if (now !== undefined && asked(now)) counted.push(at);
      if (ways.length === 1) return;
      const taken = ways.filter((way) => {
        const step = way[index];
        return step !== undefined && asked(step);
      }).length;
      if (taken > 0 && taken < ways.length) swinging.push(at);
    });
  }
  return {
    n: counted.length,
    ...rangeOfSteps(knots, asked),
    units: inOrder(units, counted),
    swings: inOrder(units, swinging),
  };
}

/** In: a comparison. Out: every flow that some unit takes, or could take; rows first, then columns. */
export function flowsOf(comparison: Comparison): readonly Flow[] {
  const { rows, columns } = flowLines(comparison);
  return rows.flatMap(({ id: from }) =>
    columns.flatMap(({ id: to }) => {
      const counted = countSteps(comparison, (step) => step.from === from && step.to === to);
      return counted.high === 0 ? [] : [{ from, to, ...counted }];
    }),
  );
}
