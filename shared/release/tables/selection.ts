import type { Reported } from '../../codebook/codebook.ts';
import { answersTo } from '../../codebook/profile.ts';
import type { SourceKind } from '../../events/statement.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { AnswerId, CountyNumber, CriterionId, OutcomeId } from '../../lib/ids.ts';
import type { FrozenEntry } from '../frozen-content.ts';

/** An entry with what only a table asks for. What is left out is not known of it. */
export type CountedEntry = FrozenEntry & {
  /** The name of its round. */
  readonly round?: string;
  /** The names of those whose judgements stand. */
  readonly judges?: readonly string[];
  /** On 1 January of the year of the register; null where it is not known. */
  readonly inhabitants?: number | null;
};

/** Which entries a row, a column or a denominator takes. Data, so that a table can be read without running it. */
export type Selection =
  | { readonly kind: 'every' }
  | { readonly kind: 'decided' }
  | { readonly kind: 'not-reached' }
  | { readonly kind: 'borderline' }
  | { readonly kind: 'outcome'; readonly outcomes: readonly OutcomeId[] }
  | { readonly kind: 'county'; readonly county: CountyNumber }
  | { readonly kind: 'doubt'; readonly criterion: CriterionId }
  | { readonly kind: 'answer'; readonly criterion: CriterionId; readonly answer: AnswerId }
  | { readonly kind: 'unanswered'; readonly criterion: CriterionId }
  /** Decided entries whose judge was, or was not, asked the criterion. */
  | { readonly kind: 'asked'; readonly criterion: CriterionId; readonly asked: boolean }
  | { readonly kind: 'source'; readonly source: SourceKind }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'round'; readonly round: string }
  | { readonly kind: 'city-district' }
  /** `below` null: and all above. */
  | { readonly kind: 'inhabitants'; readonly from: number; readonly below: number | null }
  | { readonly kind: 'all'; readonly of: readonly Selection[] }
  | { readonly kind: 'any'; readonly of: readonly Selection[] }
  | { readonly kind: 'not'; readonly of: Selection }
  /** Entries of which sources of a kind say that there is (`yes`), or is not, what the codebook asks for. */
  | {
      readonly kind: 'reported';
      readonly source: SourceKind;
      readonly reported: Reported;
      readonly says: 'yes' | 'no';
    };

/** Where sources of one kind differ, the report is that there is one: it is what has to be looked into. */
function says(entry: FrozenEntry, source: SourceKind, { criterion, yes, no }: Reported) {
  const answers = entry.sources
    .filter((one) => one.source === source)
    .flatMap((one) => answersTo(one.answers, criterion));
  if (answers.some((one) => yes.includes(one))) return 'yes';
  return answers.some((one) => no.includes(one)) ? 'no' : null;
}

function isBetween(
  n: number | null,
  { from, below }: { readonly from: number; readonly below: number | null },
): boolean {
  return n !== null && n >= from && (below === null || n < below);
}

function isAsked({ notAsked = [] }: FrozenEntry, criterion: CriterionId): boolean {
  return !notAsked.includes(criterion);
}

/**
 * In: a selection, an entry, and the outcome the entry is read with (its own, or the alternative of its mark).
 * Out: whether the selection takes it. Only selections of outcomes look at the reading.
 */
export function takes(
  selection: Selection,
  entry: CountedEntry,
  outcome: OutcomeId | null,
): boolean {
  switch (selection.kind) {
    case 'every':
      return true;
    case 'decided':
      return entry.standing === 'decided';
    case 'not-reached':
      return entry.standing === 'not-reached';
    case 'borderline':
      return entry.borderline !== null;
    case 'outcome':
      return outcome !== null && selection.outcomes.includes(outcome);
    case 'county':
      return entry.county === selection.county;
    case 'doubt':
      return entry.borderline?.criterion === selection.criterion;
    case 'answer':
      return answersTo(entry.answers, selection.criterion).includes(selection.answer);
    case 'unanswered':
      return answersTo(entry.answers, selection.criterion).length === 0;
    case 'asked':
      return (
        entry.standing === 'decided' && isAsked(entry, selection.criterion) === selection.asked
      );
    case 'reported':
      return says(entry, selection.source, selection.reported) === selection.says;
    case 'source':
      return entry.sources.some((one) => one.source === selection.source);
    case 'person':
      return entry.judges?.includes(selection.person) ?? false;
    case 'round':
      return entry.round === selection.round;
    case 'city-district':
      return entry.unit.length === 6;
    case 'inhabitants':
      return isBetween(entry.inhabitants ?? null, selection);
    case 'all':
      return selection.of.every((one) => takes(one, entry, outcome));
    case 'any':
      return selection.of.some((one) => takes(one, entry, outcome));
    case 'not':
      return !takes(selection.of, entry, outcome);
    default:
      return assertNever(selection);
  }
}
