import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import { answersTo, type Profile } from '../../../../shared/codebook/profile.ts';
import type { EntryView } from '../../../../shared/contract/views.ts';
import type { AnswerId, CriterionId } from '../../../../shared/lib/ids.ts';

type Statement = EntryView['statements'][number];

/** In: an entry. Out: what its sources say that has not been withdrawn. */
export function validStatements(entry: EntryView): readonly Statement[] {
  return entry.statements.filter((one) => one.withdrawn === null);
}

/** In: an entry and a criterion. Out: every answer that some source gives to it, each once. */
export function answersFromSources(entry: EntryView, criterion: CriterionId): readonly AnswerId[] {
  return [...new Set(validStatements(entry).flatMap((one) => answersTo(one.answers, criterion)))];
}

/**
 * The answers that can be taken over from the sources: where all that answer a criterion agree, and all of them
 * together where several answers may hold. A criterion that they answer differently is left to the adviser.
 * In: codebook and entry. Out: a profile.
 */
export function agreedBySources(codebook: Codebook, entry: EntryView): Profile {
  const agreed: Record<CriterionId, readonly AnswerId[]> = {};
  for (const criterion of codebook.criteria) {
    const said = answersFromSources(entry, criterion.id);
    const known = criterion.answers.map((one) => one.id).filter((id) => said.includes(id));
    if (known.length === 0 || (!criterion.multiple && known.length > 1)) continue;
    agreed[criterion.id] = known;
  }
  return agreed;
}

/** One source that answers a criterion otherwise than the one it stands in. */
export type Contradiction = {
  readonly criterion: CriterionId;
  readonly here: readonly AnswerId[];
  readonly there: readonly AnswerId[];
  readonly other: Statement;
  readonly settled: boolean;
};

/**
 * In: an entry and one of its statements. Out: where another source says something else; of several, the first
 * recorded one.
 */
export function contradictionsOf(entry: EntryView, statement: Statement): readonly Contradiction[] {
  return entry.conflicts.flatMap(({ criterion, sides, settled }) => {
    const own = sides.find((side) => side.statement === statement.id);
    if (own === undefined) return [];
    const against = sides.find(
      (side) =>
        side.statement !== statement.id &&
        side.answers.some((answer) => !own.answers.includes(answer)),
    );
    const other = entry.statements.find((one) => one.id === against?.statement);
    if (against === undefined || other === undefined) return [];
    return [{ criterion, here: own.answers, there: against.answers, other, settled }];
  });
}
