import type { Round } from '../events/round.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { EntryState, JudgementState } from '../projections/entry-state.ts';
import { judgeKey } from '../projections/votes.ts';
import { isWithheld } from '../projections/withheld.ts';

/** Whether the round's rule has asked for a second judgement ever since the first of these was saved. */
function askedThroughout(
  { second }: Round,
  entry: EntryState,
  others: readonly JudgementState[],
): boolean {
  const [first] = others;
  const since = entry.assignedSince.andrevurdering;
  if (first === undefined || (since !== undefined && since < first.at)) return true;
  switch (second.kind) {
    case 'none':
      return false;
    case 'all':
      return true;
    case 'borderline':
      return others.every((one) => one.borderline !== null);
    case 'share':
      return second.units.includes(entry.unit);
    default:
      return assertNever(second);
  }
}

/**
 * Whether a judgement about to be saved is made without having seen the others'. In: the round, the entry, and who
 * judges. Out: true where others have judged and the program has kept it from this one all the time; false where this
 * one could see them; undefined where nobody else has judged, or it is kept back now and may not have been always.
 */
export function independenceOf(
  round: Round,
  entry: EntryState,
  who: { readonly name: string; readonly isAuthor: (author: string) => boolean },
): boolean | undefined {
  const others = entry.judgements.filter((one) => judgeKey(one.judge) !== judgeKey(who.name));
  if (others.length === 0) return undefined;
  // Whoever brought a judgement in from a file has had the file.
  if (others.some((one) => one.adviser === null && who.isAuthor(one.by))) return false;
  if (!isWithheld(round, entry, { kind: 'adviser', name: who.name })) return false;
  // With one other judge there were never two judgements that stood, which is when they are shown to all.
  const judges = new Set(others.map((one) => judgeKey(one.judge)));
  const closed =
    judges.size === 1 && entry.resolutions.length === 0 && askedThroughout(round, entry, others);
  return closed ? true : undefined;
}
