import { sameAnswers, answersTo } from '../codebook/profile.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import type { AnswerId, CountyNumber, CriterionId, OutcomeId, UnitNumber } from '../lib/ids.ts';
import type { EntryStanding } from '../projections/entry-reading.ts';
import type { BorderlineMark } from '../events/judgement.ts';
import type {
  ReadContact,
  ReadEntry,
  ReadSettlement,
  ReadSource,
  ReleaseReading,
} from './release-reading.ts';
import { unitCause, type UnitCause } from './unit-cause.ts';

/** One thing that is different about a unit. Put together, the parts make the one entry into the other. */
export type EntryPart =
  | { readonly kind: 'name'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'county';
      readonly from: { readonly number: CountyNumber; readonly name: string };
      readonly to: { readonly number: CountyNumber; readonly name: string };
    }
  | { readonly kind: 'standing'; readonly from: EntryStanding; readonly to: EntryStanding }
  | { readonly kind: 'outcome'; readonly from: OutcomeId | null; readonly to: OutcomeId | null }
  | {
      readonly kind: 'mark';
      readonly change: 'set' | 'lifted' | 'changed';
      readonly from: BorderlineMark | null;
      readonly to: BorderlineMark | null;
    }
  | { readonly kind: 'rationale'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'answers';
      readonly criterion: CriterionId;
      /** Null where it was not asked. */
      readonly from: readonly AnswerId[] | null;
      readonly to: readonly AnswerId[] | null;
    }
  | {
      readonly kind: 'conflict';
      readonly criterion: CriterionId;
      /** Null where there is none, or nobody has settled it. */
      readonly from: ReadSettlement | null;
      readonly to: ReadSettlement | null;
    }
  | { readonly kind: 'source-added'; readonly source: ReadSource }
  | { readonly kind: 'source-withdrawn'; readonly source: ReadSource }
  | { readonly kind: 'contact'; readonly from: ReadContact; readonly to: ReadContact };

/** What has become of one unit from one release to another, and why. */
export type EntryChange = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly county: CountyNumber;
  readonly countyName: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** The whole entry where it is added or removed. */
  readonly entry: ReadEntry | null;
  /** Empty where it is added or removed. */
  readonly parts: readonly EntryPart[];
  readonly because: UnitCause;
};

const same = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** Those of the first that the second has not as many of. */
function without(all: readonly ReadSource[], less: readonly ReadSource[]): readonly ReadSource[] {
  const left = new Map<string, number>();
  for (const one of less) left.set(canonicalJson(one), (left.get(canonicalJson(one)) ?? 0) + 1);
  return all.filter((one) => {
    const key = canonicalJson(one);
    const there = left.get(key) ?? 0;
    left.set(key, there - 1);
    return there <= 0;
  });
}

/** An entry, and what its codebook asks. */
type Answered = { readonly entry: ReadEntry; readonly asked: ReadonlySet<CriterionId> };

/** What a codebook does not have, it has not asked either. */
function givenTo({ entry, asked }: Answered, criterion: CriterionId): readonly AnswerId[] | null {
  return entry.notAsked.includes(criterion) || !asked.has(criterion)
    ? null
    : answersTo(entry.answers, criterion);
}

function answersPart(
  before: Answered,
  after: Answered,
  criterion: CriterionId,
): readonly EntryPart[] {
  const from = givenTo(before, criterion);
  const to = givenTo(after, criterion);
  // Where only one codebook has it, that is a change of the codebook until somebody answers.
  const inBoth = before.asked.has(criterion) && after.asked.has(criterion);
  if (!inBoth && (from ?? []).length === 0 && (to ?? []).length === 0) return [];
  const alike = from === null || to === null ? from === to : sameAnswers(from, to);
  return alike ? [] : [{ kind: 'answers', criterion, from, to }];
}

function markPart(from: BorderlineMark | null, to: BorderlineMark | null): readonly EntryPart[] {
  if (same(from, to)) return [];
  const change = from === null ? 'set' : to === null ? 'lifted' : 'changed';
  return [{ kind: 'mark', change, from, to }];
}

function conflictParts(
  before: ReadEntry,
  after: ReadEntry,
  criterion: CriterionId,
): readonly EntryPart[] {
  const [from = null, to = null] = [before, after].map(({ settled }) =>
    settled.find((one) => one.criterion === criterion),
  );
  return from === to ? [] : [{ kind: 'conflict', criterion, from, to }];
}

/** In: an entry in both releases, and the criteria of either's codebook. Out: what is different. */
function partsBetween(
  old: Answered,
  now: Answered,
  criteria: readonly CriterionId[],
): readonly EntryPart[] {
  const [before, after] = [old.entry, now.entry];
  const countyOf = ({ county, countyName }: ReadEntry) => ({ number: county, name: countyName });
  const parts: readonly (EntryPart | readonly EntryPart[])[] = [
    { kind: 'name', from: before.name, to: after.name },
    { kind: 'county', from: countyOf(before), to: countyOf(after) },
    { kind: 'standing', from: before.standing, to: after.standing },
    { kind: 'outcome', from: before.outcome, to: after.outcome },
    markPart(before.borderline, after.borderline),
    { kind: 'rationale', from: before.rationale, to: after.rationale },
    criteria.flatMap((id) => answersPart(old, now, id)),
    criteria.flatMap((id) => conflictParts(before, after, id)),
    without(after.sources, before.sources).map((source) => ({ kind: 'source-added', source })),
    without(before.sources, after.sources).map((source) => ({ kind: 'source-withdrawn', source })),
    { kind: 'contact', from: before.contact, to: after.contact },
  ];
  return parts.flat().filter((one) => !('from' in one) || !same(one.from, one.to));
}

/** In: two releases, the earlier first. Out: every unit that is another one in them, in the order of its number. */
export function entryChanges(
  before: ReleaseReading,
  after: ReleaseReading,
): readonly EntryChange[] {
  const units = [...new Set([...before.entries.keys(), ...after.entries.keys()])].sort();
  const criteria = [
    ...new Set([...after.codebook.criteria, ...before.codebook.criteria].map((one) => one.id)),
  ];
  const askedIn = ({ codebook }: ReleaseReading) => new Set(codebook.criteria.map((one) => one.id));
  const [then, since] = [askedIn(before), askedIn(after)] as const;
  const causeOf = unitCause(before, after);
  return units.flatMap((unit): readonly EntryChange[] => {
    const old = before.entries.get(unit);
    const now = after.entries.get(unit);
    const parts =
      old === undefined || now === undefined
        ? []
        : partsBetween({ entry: old, asked: then }, { entry: now, asked: since }, criteria);
    const shown = now ?? old;
    if (shown === undefined) return [];
    if (old !== undefined && now !== undefined && parts.length === 0) return [];
    const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    return [
      {
        unit,
        name: shown.name,
        county: shown.county,
        countyName: shown.countyName,
        change,
        entry: change === 'changed' ? null : shown,
        parts,
        because: causeOf(unit),
      },
    ];
  });
}
