import type { Codebook } from '../codebook/codebook.ts';
import { criterionLabel, outcomeLabel } from '../codebook/labels.ts';
import type { UnitKind } from '../events/round.ts';
import type { CountyNumber, IsoDate, ReleaseNumber, UnitNumber } from '../lib/ids.ts';
import { countyOfNumber } from '../register/units-at.ts';
import type { EntryStanding } from '../projections/entry-reading.ts';
import type { TableValue } from '../release/table-value.ts';
import { comparisonNotes } from './comparison-notes.ts';
import { comparisonMarkings, flowTable } from './comparison-tables.ts';
import { basisWords } from './comparison-words.ts';
import type { Cause } from './cause.ts';
import type { ComparedSide, ComparedUnit, Comparison, PlacedSide, Verdict } from './comparison.ts';
import type { Fate } from './fate.ts';
import { flowLines, flowsOf, type Flow, type FlowLine } from './flows.ts';
import type { Part } from './state.ts';

/** One of the rounds compared. */
export type SideView = {
  readonly round: string;
  readonly release: ReleaseNumber | null;
  readonly registerDate: IsoDate;
  readonly unitKind: UnitKind;
  readonly units: number;
  readonly codebook: string;
  readonly codebookVersion: number;
  /** Entries left out, since the asker is to judge them independently. */
  readonly heldBack: number;
};

/** A unit of one of the rounds behind a unit of the chosen register. */
export type PartView = {
  readonly unit: UnitNumber;
  readonly name: string;
  /** Null where the round has no such entry. */
  readonly standing: EntryStanding | null;
  /** The outcome in words; null where it has none. */
  readonly outcome: string | null;
  readonly borderline: {
    readonly criterion: string;
    readonly alternative: string;
    readonly rationale: string;
  } | null;
};

export type UnitSideView = { readonly id: string; readonly parts: readonly PartView[] };

/** A unit of the chosen register in both rounds, with why its outcome is another one. */
export type UnitView = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly county: CountyNumber;
  readonly fate: Fate;
  readonly verdict: Verdict;
  readonly certain: boolean;
  readonly cause: Cause | null;
  /** Why, in a sentence for each two entries that differ. */
  readonly because: readonly {
    readonly from: UnitNumber;
    readonly to: UnitNumber;
    readonly cause: Cause;
    readonly sentence: string;
  }[];
  readonly from: UnitSideView;
  readonly to: UnitSideView;
};

/** A comparison as it is shown: every text final, every number with its units. */
export type ComparisonView = {
  readonly register: IsoDate;
  readonly unitKind: UnitKind;
  readonly by: string;
  /** What can be compared by in both rounds: every outcome, and the groups that both codebooks have. */
  readonly groupings: readonly { readonly id: string; readonly label: string }[];
  readonly draft: boolean;
  /** What must stand wherever it is shown: that it is a draft, or invented. */
  readonly markings: readonly string[];
  readonly from: SideView;
  readonly to: SideView;
  readonly rows: readonly FlowLine[];
  readonly columns: readonly FlowLine[];
  readonly flows: readonly Flow[];
  /** From × to with totals, as it prints. */
  readonly table: TableValue;
  readonly units: readonly UnitView[];
  readonly notes: readonly string[];
};

function sideView({ content }: ComparedSide): SideView {
  const { round, release, registerDate, unitKind, entries, codebook, heldBack = 0 } = content;
  return {
    round,
    release,
    registerDate,
    unitKind,
    units: entries.length,
    codebook: codebook.id,
    codebookVersion: codebook.version,
    heldBack,
  };
}

function partView(codebook: Codebook, { unit, name, entry }: Part): PartView {
  const borderline = entry?.borderline ?? null;
  const outcome = entry?.outcome ?? null;
  return {
    unit,
    name,
    standing: entry?.standing ?? null,
    outcome: outcome === null ? null : outcomeLabel(codebook, outcome),
    borderline:
      borderline === null
        ? null
        : {
            criterion: criterionLabel(codebook, borderline.criterion),
            alternative: outcomeLabel(codebook, borderline.alternative),
            rationale: borderline.rationale,
          },
  };
}

function unitView({ from, to }: Comparison, one: ComparedUnit): UnitView {
  const sideOf = ({ content }: ComparedSide, { id, parts }: PlacedSide): UnitSideView => ({
    id,
    parts: parts.map((part) => partView(content.codebook, part)),
  });
  return {
    unit: one.unit,
    name: one.name,
    county: countyOfNumber(one.unit),
    fate: one.fate,
    verdict: one.verdict,
    certain: one.certain,
    cause: one.cause?.cause ?? null,
    because: one.because.map((part) => ({
      from: part.from,
      to: part.to,
      cause: part.cause,
      sentence: basisWords(to.content.codebook, part.basis),
    })),
    from: sideOf(from, one.from),
    to: sideOf(to, one.to),
  };
}

/** In: a comparison. Out: the same as it is shown and told. */
export function comparisonView(comparison: Comparison): ComparisonView {
  const { register, unitKind, by, from, to } = comparison;
  const inBoth = from.content.codebook.groups.filter((group) =>
    to.content.codebook.groups.some((one) => one.id === group.id),
  );
  return {
    register,
    unitKind,
    by,
    groupings: inBoth.map(({ id, label }) => ({ id, label })),
    draft: from.content.draft || to.content.draft,
    markings: comparisonMarkings(comparison),
    from: sideView(from),
    to: sideView(to),
    ...flowLines(comparison),
    flows: flowsOf(comparison),
    table: flowTable(comparison),
    units: comparison.units.map((one) => unitView(comparison, one)),
    notes: comparisonNotes(comparison),
  };
}
