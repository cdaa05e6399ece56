import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { currentVotes, judgeKey } from '../projections/votes.ts';
import { checkJudgement } from './check-judgement.ts';
import type { CommandOf, Decision } from './command.ts';
import { findEntry, type RuleContext } from './context.ts';
import { isOwnStream } from '../projections/keys.ts';
import { independenceOf } from './independence.ts';

/**
 * Saves a judgement. Refused where the judge's own current judgement is another than the form showed
 * (`stale-judgement`), and as `checkJudgement` says. What is saved says whether others' judgements were kept from it.
 */
export function decideJudge(context: RuleContext, command: CommandOf<'judge'>): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { round, entry } = found.value;
  const own = currentVotes(entry).find((one) => judgeKey(one.judge) === judgeKey(context.who.name));
  if ((own?.id ?? null) !== command.replaces)
    return reject(refuse('stale-judgement', { unit: command.unit }));
  const checked = checkJudgement(round.codebook, {
    answers: command.answers,
    outcome: command.outcome,
    mark: command.mark ?? 'no',
    rationale: command.rationale,
  });
  if (!checked.ok) return checked;
  const { answers, outcome, derived, borderline, rationale } = checked.value;
  const independent = independenceOf(round, entry, {
    name: context.who.name,
    isAuthor: (author) => isOwnStream(context.mapping, context.who.id, author),
  });
  return accept([
    {
      type: 'judged',
      round: command.round,
      unit: command.unit,
      judgement: {
        id: command.id,
        judge: context.who.name,
        adviser: context.who.id,
        date: null,
        answers: { ...answers },
        outcome,
        derived,
        borderline,
        rationale,
        supersedes: command.replaces,
        ...(independent === undefined ? {} : { independent }),
      },
    },
  ]);
}

/** Takes back the asker's own current judgement; `nothing-to-undo` where there is none. */
export function decideWithdrawJudgement(
  context: RuleContext,
  command: CommandOf<'withdraw-own-judgement'>,
): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const own = currentVotes(found.value.entry).find(
    (one) => judgeKey(one.judge) === judgeKey(context.who.name),
  );
  if (own === undefined) return reject(refuse('nothing-to-undo', { unit: command.unit }));
  const reason = command.reason.trim();
  if (reason === '') return reject(refuse('rationale-missing', { unit: command.unit }));
  return accept([
    {
      type: 'judgement-withdrawn',
      round: command.round,
      unit: command.unit,
      judgement: own.id,
      reason,
    },
  ]);
}
