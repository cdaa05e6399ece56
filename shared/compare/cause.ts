import { z } from 'zod';
import type { Codebook } from '../codebook/codebook.ts';
import { deriveOutcome } from '../codebook/derive-outcome.ts';
import { criteriaInRules } from '../codebook/possible-answers.ts';
import { answersTo, sameAnswers, type Profile } from '../codebook/profile.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../lib/ids.ts';
import type { FrozenEntry } from '../release/frozen-content.ts';
import { judgeAlike } from './same-rules.ts';

/** Why an outcome is another one. Every change has exactly one; `docs/sammenligning.md` has the rule. */
export const cause = z.enum(['service', 'criteria', 'judgement', 'borders']);
export type Cause = z.infer<typeof cause>;

/** What a cause rests on. */
export type Basis =
  /** Another unit that it was merged with, or split from, has the outcome: the borders account for it. */
  | { readonly kind: 'borders' }
  /** The old answers give the new outcome by the new rules. */
  | { readonly kind: 'rederived' }
  /** With the answers to what was not asked then, or not offered, the old ones give the new outcome. */
  | { readonly kind: 'not-asked'; readonly criteria: readonly CriterionId[] }
  /** The two codebooks ask nothing in common: nothing can be held against the new rules. */
  | { readonly kind: 'nothing-in-common' }
  /** These are answered differently, and that makes the difference under one and the same rules. */
  | { readonly kind: 'answers'; readonly criteria: readonly CriterionId[] }
  /** One of the two has no answers on record, only an outcome. */
  | { readonly kind: 'answers-missing' }
  /** The answers give the same under one and the same rules; the outcome was decided against them. */
  | { readonly kind: 'same-answers' }
  /** The sources say the same about what is answered differently. */
  | { readonly kind: 'same-sources'; readonly criteria: readonly CriterionId[] };

export type CauseFound = { readonly cause: Cause; readonly basis: Basis };

/** A decided entry with the codebook it was decided under, and how outcomes are compared. */
export type Decided = {
  readonly entry: FrozenEntry;
  readonly outcome: OutcomeId;
  readonly codebook: Codebook;
  readonly category: (outcome: OutcomeId) => string;
};

const answerIds = (codebook: Codebook, id: CriterionId): readonly AnswerId[] | undefined =>
  codebook.criteria.find((one) => one.id === id)?.answers.map((one) => one.id);

/** The criteria the new rules look at that could not be answered then as they can now. */
function notAskedBefore(before: Codebook, after: Codebook): readonly CriterionId[] {
  return [...criteriaInRules(after)].filter((id) => {
    const then = answerIds(before, id);
    return then === undefined || answerIds(after, id)?.some((one) => !then.includes(one)) === true;
  });
}

/** The old answers where they were asked, the new ones where the question is new. */
function carriedOver(old: Profile, now: Profile, open: readonly CriterionId[]): Profile {
  const carried: Record<CriterionId, readonly AnswerId[]> = { ...old };
  for (const id of open) {
    delete carried[id];
    const answers = answersTo(now, id);
    if (answers.length > 0) carried[id] = answers;
  }
  return carried;
}

function answeredDifferently(
  codebook: Codebook,
  one: Profile,
  other: Profile,
): readonly CriterionId[] {
  const looked = criteriaInRules(codebook);
  return codebook.criteria
    .map(({ id }) => id)
    .filter((id) => looked.has(id))
    .filter((id) => !sameAnswers(answersTo(one, id), answersTo(other, id)));
}

/** What the sources themselves answer to a criterion, order aside. */
function said({ sources }: FrozenEntry, criterion: CriterionId): readonly AnswerId[] {
  return [...new Set(sources.flatMap((one) => answersTo(one.answers, criterion)))].sort();
}

const saySame = (one: FrozenEntry, other: FrozenEntry, criterion: CriterionId): boolean => {
  const before = said(one, criterion);
  return before.length > 0 && sameAnswers(before, said(other, criterion));
};

const isEmpty = (profile: Profile): boolean => Object.keys(profile).length === 0;

function byCriteria(before: Decided, after: Decided): CauseFound | null {
  const asked = new Set(before.codebook.criteria.map((one) => one.id));
  if (!after.codebook.criteria.some((one) => asked.has(one.id)))
    return { cause: 'criteria', basis: { kind: 'nothing-in-common' } };
  const open = notAskedBefore(before.codebook, after.codebook);
  const carried = carriedOver(before.entry.answers, after.entry.answers, open);
  const then = before.category(deriveOutcome(before.codebook, before.entry.answers));
  const now = after.category(deriveOutcome(after.codebook, carried));
  if (now === then || now !== after.category(after.outcome)) return null;
  const old = after.category(deriveOutcome(after.codebook, before.entry.answers));
  const basis: Basis = old === now ? { kind: 'rederived' } : { kind: 'not-asked', criteria: open };
  return { cause: 'criteria', basis };
}

function byFacts(before: Decided, after: Decided): CauseFound {
  const { codebook, category } = after;
  const one = before.entry.answers;
  const other = after.entry.answers;
  if (isEmpty(one) || isEmpty(other))
    return { cause: 'service', basis: { kind: 'answers-missing' } };
  const open = judgeAlike(before.codebook, codebook)
    ? []
    : notAskedBefore(before.codebook, codebook);
  const carried = carriedOver(one, other, open);
  if (category(deriveOutcome(codebook, carried)) === category(deriveOutcome(codebook, other)))
    return { cause: 'judgement', basis: { kind: 'same-answers' } };
  const criteria = answeredDifferently(codebook, carried, other);
  const sourcesAgree = criteria.every((id) => saySame(before.entry, after.entry, id));
  return sourcesAgree
    ? { cause: 'judgement', basis: { kind: 'same-sources', criteria } }
    : { cause: 'service', basis: { kind: 'answers', criteria } };
}

/**
 * Why two decided entries for the same place have different outcomes, borders aside. Criteria: the codebooks differ,
 * and the old answers give the new outcome by the new rules where they did not by the old. Re-judged: under one and
 * the same rules the answers come to the same, or the sources say the same about what is answered differently.
 * Otherwise the service has changed.
 * In: the earlier and the later entry, in different categories. Out: the cause and what it rests on.
 */
export function causeBetween(before: Decided, after: Decided): CauseFound {
  const criteria = judgeAlike(before.codebook, after.codebook) ? null : byCriteria(before, after);
  return criteria ?? byFacts(before, after);
}

const rank: Readonly<Record<Cause, number>> = { service: 0, criteria: 1, judgement: 2, borders: 3 };

/**
 * In: the causes of the parts of one unit, one at least. Out: the one that is said of it: what happened to the service
 * goes first, then the criteria, then the judgement; borders only where they account for every part.
 */
export function gravest<T extends CauseFound>(causes: readonly T[]): T {
  const [first, ...others] = causes;
  if (first === undefined) throw new Error('A change has a part that differs');
  return others.reduce((one, other) => (rank[other.cause] < rank[one.cause] ? other : one), first);
}
