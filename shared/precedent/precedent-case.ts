import type { Profile } from '../codebook/profile.ts';
import type { BorderlineMark } from '../events/judgement.ts';
import type { JudgementId, OutcomeId, RoundId, UnitNumber } from '../lib/ids.ts';
import type { EntryReading } from '../projections/entry-reading.ts';
import type { EntryState } from '../projections/entry-state.ts';

/** Which entry of which round. */
export type CasePlace = { readonly round: RoundId; readonly unit: UnitNumber };

/** A decided case that a later one can be held against: borderline, or decided with a rationale. */
export type PrecedentCase = CasePlace & {
  /** The judgement that stands there. */
  readonly judgement: JudgementId;
  /** Where in the log it was decided. */
  readonly at: number;
  /** The day it was judged, where a file says so, else the day it came into the log. */
  readonly date: string;
  /** The name of the one whose judgement stands. */
  readonly by: string;
  readonly outcome: OutcomeId;
  readonly mark: BorderlineMark | null;
  readonly rationale: string | null;
  readonly answers: Profile;
  /** Everything that is said in words: rationales and statements. */
  readonly words: string;
};

/** The letters of `2015-03-05` in a moment's text. */
const isoDay = 10;

/** In: a place. Out: the key it is found under. */
export function placeKey({ round, unit }: CasePlace): string {
  return `${round} ${unit}`;
}

/** In: an entry. Out: what its sources say in words, withdrawn ones aside. */
export function statementWords(entry: EntryState): readonly string[] {
  return entry.statements.flatMap((one) =>
    one.withdrawn === null && one.text !== null ? [one.text] : [],
  );
}

/**
 * In: a round's id, an entry of it and its reading. Out: the case it makes; null where nothing is decided, or where
 * nobody said why: an outcome without doubt and without words is no precedent.
 */
export function caseOf(
  round: RoundId,
  entry: EntryState,
  reading: EntryReading,
): PrecedentCase | null {
  const { outcome, borderline: mark, judgement, answers } = reading;
  if (outcome === null || judgement === null) return null;
  const { rationale } = judgement;
  if (mark === null && rationale === null) return null;
  const said = [mark?.rationale, rationale].filter((text) => text !== undefined && text !== null);
  return {
    round,
    unit: entry.unit,
    judgement: judgement.id,
    at: judgement.at,
    date: judgement.date ?? judgement.time.slice(0, isoDay),
    by: judgement.judge,
    outcome,
    mark,
    rationale,
    answers,
    words: [...new Set([...said, ...statementWords(entry)])].join('\n'),
  };
}
