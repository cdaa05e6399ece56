import { assertNever } from '../lib/assert-never.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../lib/ids.ts';
import type { Codebook } from './codebook.ts';
import type { Condition } from './condition.ts';
import { possibleAnswers } from './possible-answers.ts';
import { answersTo, type Profile } from './profile.ts';

type Open = ReadonlyMap<CriterionId, readonly (readonly AnswerId[])[]>;

/** Whether a test holds; or the open criterion it hangs on. */
type Held = { readonly known: boolean } | { readonly hangsOn: CriterionId };

function together(parts: readonly Condition[], given: Profile, open: Open, settles: boolean): Held {
  let hanging: Held | null = null;
  for (const part of parts) {
    const held = holds(part, given, open);
    if ('hangsOn' in held) hanging ??= held;
    else if (held.known === settles) return held;
  }
  return hanging ?? { known: !settles };
}

function holds(test: Condition, given: Profile, open: Open): Held {
  if ('all' in test) return together(test.all, given, open, false);
  if ('any' in test) return together(test.any, given, open, true);
  if ('not' in test) {
    const held = holds(test.not, given, open);
    return 'hangsOn' in held ? held : { known: !held.known };
  }
  if (open.has(test.criterion)) return { hangsOn: test.criterion };
  const answers = answersTo(given, test.criterion);
  if ('is' in test) return { known: answers.some((one) => test.is.includes(one)) };
  if ('unanswered' in test) return { known: answers.length === 0 };
  return assertNever(test);
}

function withDoubtCounted({ doubt }: Codebook, given: Profile): Profile {
  if (doubt === undefined) return given;
  const counted: Record<CriterionId, readonly AnswerId[]> = {};
  // The keys of a profile are ids of criteria; `Object.keys` forgets it.
  for (const id of Object.keys(given) as CriterionId[])
    counted[id] = answersTo(given, id).map((one) => (one === doubt.answer ? doubt.countsAs : one));
  return counted;
}

/** An outcome that can be reached, and the open criteria it was reached by answering. */
export type Reached = ReadonlyMap<OutcomeId, ReadonlySet<CriterionId>>;

/**
 * Which outcomes a profile can come to when some criteria are open: every possible answer to them is tried, none
 * included, but only where a rule hangs on it.
 * In: the codebook, the profile, the open criteria (what the profile answers there is put aside). Out: the outcomes.
 */
export function reachableOutcomes(
  codebook: Codebook,
  profile: Profile,
  openCriteria: readonly CriterionId[],
): Reached {
  const reached = new Map<OutcomeId, Set<CriterionId>>();
  const explore = (given: Profile, open: Open, tried: readonly CriterionId[]): void => {
    for (const rule of codebook.rules) {
      const held: Held = rule.when === undefined ? { known: true } : holds(rule.when, given, open);
      if ('hangsOn' in held) {
        const { hangsOn } = held;
        const rest = new Map(open);
        rest.delete(hangsOn);
        for (const answers of open.get(hangsOn) ?? [])
          explore({ ...given, [hangsOn]: answers }, rest, [...tried, hangsOn]);
        return;
      }
      if (!held.known) continue;
      const by = reached.get(rule.outcome) ?? new Set();
      for (const criterion of tried) by.add(criterion);
      reached.set(rule.outcome, by);
      return;
    }
  };
  const open = new Map(
    codebook.criteria
      .filter((one) => openCriteria.includes(one.id))
      .map((one) => [one.id, possibleAnswers(codebook, one)] as const),
  );
  explore(withDoubtCounted(codebook, profile), open, []);
  return reached;
}
