import { answersTo, sameAnswers } from '../codebook/profile.ts';
import { causeBetween, type Decided } from '../compare/cause.ts';
import { judgeAlike } from '../compare/same-rules.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { criterionId, type UnitNumber } from '../lib/ids.ts';
import { groupBy } from '../register/group-by.ts';
import type { FrozenEntry } from '../release/frozen-content.ts';
import type { ReadDecision, ReadEntry, ReadSettlement, ReleaseReading } from './release-reading.ts';

/** Why a unit is another one in a later release, in the order in which they are told. */
export const causeKinds = [
  'added',
  'removed',
  'reached',
  'not-reached',
  'decided',
  'undecided',
  'codebook',
  'resolution',
  'conflict',
  'judgement',
  'withdrawn',
  'sources',
  'told-otherwise',
] as const;
export type CauseKind = (typeof causeKinds)[number];

/** The cause, with who, when and why where the release tells. */
export type UnitCause = {
  readonly kind: CauseKind;
  readonly by: readonly string[];
  /** ISO date, or empty. */
  readonly date: string;
  readonly why: string;
  /** Whether sources were added between the two. */
  readonly newSources: boolean;
};

const nobody = { by: [], date: '', why: '' };

const told = ({ by, date, why }: ReadDecision) => ({ by, date, why });

const judged = ({ outcome, borderline, rationale, answers, notAsked }: ReadEntry): string =>
  canonicalJson({
    outcome,
    borderline,
    rationale,
    notAsked,
    answers: Object.fromEntries(
      Object.entries(answers).map(([criterion, given]) => [criterion, [...given].sort()]),
    ),
  });

const frozen = ({ unit, name, county, standing, outcome, borderline, answers }: ReadEntry) =>
  ({
    unit,
    name,
    county,
    standing,
    outcome,
    borderline,
    rationale: null,
    answers,
    sources: [],
    contact: null,
  }) satisfies FrozenEntry;

/** Whether the new rules make another outcome of the old answers, and that is the one that stands. */
function byCodebook(
  from: ReleaseReading,
  to: ReleaseReading,
  before: ReadEntry,
  after: ReadEntry,
): boolean {
  if (judgeAlike(from.codebook, to.codebook)) return false;
  if (before.outcome === null || after.outcome === null) return false;
  if (before.outcome === after.outcome) return askedAnew(from, to, before, after);
  const side = (entry: ReadEntry, { codebook }: ReleaseReading, outcome: Decided['outcome']) => ({
    entry: frozen(entry),
    outcome,
    codebook,
    category: (one: string) => one,
  });
  return (
    causeBetween(side(before, from, before.outcome), side(after, to, after.outcome)).cause ===
    'criteria'
  );
}

/** Whether the answers differ only in questions that one of the codebooks does not have. */
function askedAnew(
  from: ReleaseReading,
  to: ReleaseReading,
  before: ReadEntry,
  after: ReadEntry,
): boolean {
  const common = from.codebook.criteria
    .map((one) => one.id)
    .filter((id) => to.codebook.criteria.some((one) => one.id === id));
  const rest = ({ answers: _answers, notAsked: _notAsked, ...entry }: ReadEntry): string =>
    judged({ ...entry, answers: {}, notAsked: [] });
  return (
    rest(before) === rest(after) &&
    judged(before) !== judged(after) &&
    common.every((id) => sameAnswers(before.answers[id] ?? [], after.answers[id] ?? []))
  );
}

/** Whether the sources say the same, and what they contradict each other in is settled as it was. */
const sameSources = (before: ReadEntry, after: ReadEntry): boolean =>
  canonicalJson([before.sources, before.settled]) === canonicalJson([after.sources, after.settled]);

const hasNew = (before: ReadEntry, after: ReadEntry): boolean => {
  const known = new Set(before.sources.map((one) => canonicalJson(one)));
  return after.sources.some((one) => !known.has(canonicalJson(one)));
};

/** The last of the later ones that was not there before. */
const fresh = (
  before: readonly ReadDecision[] = [],
  after: readonly ReadDecision[] = [],
): ReadDecision | undefined => after.findLast((one) => !before.some(({ id }) => id === one.id));

/** The last of the conflicts that were settled in between; one that a judgement settles anew was settled before. */
function freshlySettled(before: ReadEntry, after: ReadEntry): ReadSettlement | undefined {
  return after.settled.findLast(
    (one) =>
      !before.settled.some((then) =>
        one.way === 'person'
          ? canonicalJson(then) === canonicalJson(one)
          : then.criterion === one.criterion,
      ),
  );
}

/** Whether what was settled is what the unit is judged by: its answer is another one, or none is. */
function followsSettlement(
  before: ReadEntry,
  after: ReadEntry,
  { criterion }: ReadSettlement,
): boolean {
  const asked = [...Object.keys(before.answers), ...Object.keys(after.answers)].map((one) =>
    criterionId.parse(one),
  );
  const others = asked.filter(
    (one) => !sameAnswers(answersTo(before.answers, one), answersTo(after.answers, one)),
  );
  return others.length === 0 || others.includes(criterion);
}

/** How one that was not decided became so, or the reverse; null where it stands as it did. */
function standingCause(before: ReadEntry, after: ReadEntry): CauseKind | null {
  if (before.standing === after.standing) return null;
  if (after.standing === 'not-reached') return 'not-reached';
  if (before.standing === 'not-reached') return 'reached';
  return after.standing === 'decided' ? 'decided' : 'undecided';
}

/**
 * How to find why a unit is another one. In: the two releases, the earlier first. Out: for a unit, its one cause: that
 * it is new or gone, that it was reached, then what the codebook does, then who settled or judged it, and last what is
 * only told otherwise.
 */
export function unitCause(
  from: ReleaseReading,
  to: ReleaseReading,
): (unit: UnitNumber) => UnitCause {
  const judgedBefore = groupBy(from.judgements, (one) => one.unit);
  const judgedAfter = groupBy(to.judgements, (one) => one.unit);
  const resolvedBefore = groupBy(from.resolutions, (one) => one.unit);
  const resolvedAfter = groupBy(to.resolutions, (one) => one.unit);

  return (unit) => {
    const before = from.entries.get(unit);
    const after = to.entries.get(unit);
    const judgement = fresh(judgedBefore.get(unit), judgedAfter.get(unit));
    const resolution = fresh(resolvedBefore.get(unit), resolvedAfter.get(unit));
    const newSources = before !== undefined && after !== undefined ? hasNew(before, after) : false;
    const by = (kind: CauseKind, decision: ReadDecision | undefined): UnitCause => ({
      kind,
      newSources,
      ...(decision === undefined ? nobody : told(decision)),
    });
    if (before === undefined) return by('added', resolution ?? judgement);
    if (after === undefined) return by('removed', undefined);
    const standing = standingCause(before, after);
    if (standing !== null) return by(standing, resolution ?? judgement);
    const settled = freshlySettled(before, after);
    const conflict: UnitCause | null =
      settled === undefined || !followsSettlement(before, after, settled)
        ? null
        : {
            kind: 'conflict',
            by: [settled.by],
            date: settled.date,
            why: settled.why,
            newSources,
          };
    if (judged(before) === judged(after))
      return conflict ?? by(sameSources(before, after) ? 'told-otherwise' : 'sources', undefined);
    if (byCodebook(from, to, before, after)) return by('codebook', judgement);
    if (resolution !== undefined) return by('resolution', resolution);
    if (conflict !== null) return conflict;
    return judgement === undefined ? by('withdrawn', undefined) : by('judgement', judgement);
  };
}
