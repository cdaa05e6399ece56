import type { Round } from '../events/round.ts';
import { refuse, type Refusal } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { differ, type Said } from '../projections/differences.ts';
import { readEntry } from '../projections/entry-reading.ts';
import type { EntryState, JudgementState } from '../projections/entry-state.ts';
import { judgeKey } from '../projections/votes.ts';
import { checkJudgement } from './check-judgement.ts';
import type { CommandOf, Decision } from './command.ts';
import { findEntry, type RuleContext } from './context.ts';

type Given = CommandOf<'resolve'>;

const isNamed = (names: readonly string[], name: string): boolean =>
  names.some((one) => judgeKey(one) === judgeKey(name));

const namesOf = (votes: readonly { readonly judge: string }[]): readonly string[] =>
  votes.map((one) => one.judge);

/**
 * Whether this person may settle the entry's judgements alone: where the round wants a third one, nobody who has
 * judged it, also where that was taken back. In: round, entry, name.
 */
export function mayDecideAlone(
  { resolver }: Pick<Round, 'resolver'>,
  { judgements }: Pick<EntryState, 'judgements'>,
  name: string,
): boolean {
  return resolver === 'any' || !isNamed(namesOf(judgements), name);
}

/** Why the names do not make an agreement, or null. Nobody is overruled by an agreement they had no part in. */
function objectionToAgreement(
  { unit, together }: Given,
  votes: readonly JudgementState[],
  who: string,
  overruled: readonly JudgementState[],
): Refusal | null {
  const judges = namesOf(votes);
  const stranger = together.find((name) => !isNamed(judges, name));
  if (stranger !== undefined) return refuse('agreement-by-stranger', { unit, name: stranger });
  if (!isNamed(judges, who)) return refuse('agreement-by-stranger', { unit, name: who });
  const inIt = [who, ...together];
  const missing = namesOf(overruled).filter((name) => !isNamed(inIt, name));
  const agreeing = judges.filter((name) => isNamed(inIt, name));
  return missing.length > 0 || agreeing.length < 2
    ? refuse('agreement-incomplete', { unit, missing: [...missing] })
    : null;
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/**
 * Settles judgements that differ: a person decides, or the judges record what they agreed on after talking.
 * Refused: `nothing-to-resolve` where nothing differs (so also for one from whom a first judgement is kept, since two
 * are needed to differ), `stale-resolution` where others stand than the form showed, `rationale-missing`, as
 * `checkJudgement` says, `resolver-has-judged` where the round wants a third person, `agreement-by-stranger` where one
 * who has no judgement takes part, `agreement-incomplete` where fewer than two agree or one who is overruled has no part.
 */
export function decideResolve(context: RuleContext, command: Given): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { round, entry } = found.value;
  const { unit, way } = command;
  const { votes, toResolve } = readEntry(round, entry);
  if (!toResolve) return reject(refuse('nothing-to-resolve', { unit }));
  const between = votes.map((one) => one.id);
  if (!sameSet(between, command.between)) return reject(refuse('stale-resolution', { unit }));
  const { name } = context.who;
  if (way === 'avgjort' && !mayDecideAlone(round, entry, name))
    return reject(refuse('resolver-has-judged', { name, unit }));
  const why = command.rationale.normalize('NFC').trim();
  if (why === '') return reject(refuse('rationale-missing', { unit }));
  const checked = checkJudgement(round.codebook, {
    answers: command.answers,
    outcome: command.outcome,
    mark: command.mark ?? 'no',
    rationale: why,
  });
  if (!checked.ok) return checked;
  const said: Said = checked.value;
  if (way === 'enighet') {
    const overruled = votes.filter((vote) => differ(round.codebook, [said, vote]));
    const against = objectionToAgreement(command, votes, name, overruled);
    if (against !== null) return reject(against);
  }
  const { answers, outcome, derived, borderline } = checked.value;
  const inIt = [name, ...command.together];
  return accept([
    {
      type: 'resolved',
      round: command.round,
      unit,
      resolution: {
        id: command.id,
        way,
        by: name,
        adviser: context.who.id,
        together: way === 'enighet' ? namesOf(votes).filter((one) => isNamed(inIt, one)) : [],
        between,
        answers: { ...answers },
        outcome,
        derived,
        borderline,
        rationale: why,
      },
    },
  ]);
}

/**
 * Takes a resolution back, with a reason; it stays in the log, and the entry is to be resolved again. Whoever made it
 * may, those who agreed, and whoever may decide the entry alone.
 * Refused: `nothing-to-undo` where it is not there or taken back, `resolver-has-judged`, `rationale-missing`.
 */
export function decideWithdrawResolution(
  context: RuleContext,
  command: CommandOf<'withdraw-resolution'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { round, entry } = found.value;
  const { unit } = command;
  const made = entry.resolutions.find((one) => one.id === command.resolution);
  if (made === undefined || made.withdrawn !== null)
    return reject(refuse('nothing-to-undo', { unit }));
  const { name } = context.who;
  if (!mayWithdraw(round, entry, made, name))
    return reject(refuse('resolver-has-judged', { name, unit }));
  const reason = command.reason.normalize('NFC').trim();
  if (reason === '') return reject(refuse('rationale-missing', { unit }));
  const { type: _, ...rest } = command;
  return accept([{ type: 'resolution-withdrawn', ...rest, reason }]);
}

/** In: round, entry, one of its resolutions, a name. Out: whether that person may take it back. */
export function mayWithdraw(
  round: Pick<Round, 'resolver'>,
  entry: Pick<EntryState, 'judgements'>,
  { resolver, together }: Pick<EntryState['resolutions'][number], 'resolver' | 'together'>,
  name: string,
): boolean {
  return isNamed([resolver, ...together], name) || mayDecideAlone(round, entry, name);
}
