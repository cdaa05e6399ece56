import { z } from 'zod';
import type { EntryView, JudgementView } from '../../../shared/contract/views.ts';
import { resolution } from '../../../shared/events/resolution.ts';
import { outcomeId } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { judgeKey } from '../../../shared/projections/votes.ts';
import { asAdviser, openMapping, roundNamed, unitNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { givenAnswers, givenMark } from '../given-judgement.ts';
import { readJsonOption } from '../given-json.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage.ts';

const options = z.object({
  file: z.string().min(1),
  round: z.string().optional(),
  unit: z.string().min(1),
  adviser: z.string().trim().min(1),
  answers: z.string().optional(),
  like: z.string().min(1).optional(),
  outcome: outcomeId.optional(),
  borderline: z.string().optional(),
  rationale: z.string().default(''),
  way: resolution.shape.way.default('avgjort'),
  with: z.string().default(''),
});
type Given = z.infer<typeof options>;

/** The judgement that stands of the one named. Error: `agreement-by-stranger` where there is none. */
function judgementLike({ judgements, unit }: EntryView, name: string): JudgementView {
  const found = judgements.find((one) => one.current && judgeKey(one.judge) === judgeKey(name));
  if (found === undefined) throw new RefusedError(refuse('agreement-by-stranger', { unit, name }));
  return found;
}

/** What is decided: given in full, or as one of the judges has it, with whatever else is given in its place. */
function decidedBy({ answers, like, outcome, borderline, rationale }: Given, view: EntryView) {
  if ((answers === undefined) === (like === undefined))
    throw new UsageError('--answers or --like, one of them');
  const side = like === undefined ? null : judgementLike(view, like);
  return {
    answers:
      answers === undefined
        ? (side?.answers ?? {})
        : readJsonOption('--answers', answers, givenAnswers),
    outcome: outcome ?? side?.outcome ?? null,
    mark:
      borderline === undefined
        ? (side?.borderline ?? null)
        : readJsonOption('--borderline', borderline, givenMark),
    rationale,
  };
}

/** `resolve`: settles judgements that differ, by deciding or by recording what the judges agreed on. */
export const resolve: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: [
        'file',
        'round',
        'unit',
        'adviser',
        'answers',
        'like',
        'outcome',
        'borderline',
        'rationale',
        'way',
        'with',
      ],
      flags: [],
      path: false,
    },
    options,
    words,
  );
  const { client } = terminal;
  const round = roundNamed(await openMapping(terminal, given.file), given.round);
  const at = { round: round.id, unit: unitNamed(given.unit) };
  const view = await client.reading.entry(at);
  if (!view.toResolve) throw new RefusedError(refuse('nothing-to-resolve', { unit: at.unit }));
  const names = given.with.split(';').map((one) => one.trim());
  const resolving = {
    ...at,
    ...decidedBy(given, view),
    way: given.way,
    together: names.filter((one) => one !== ''),
    between: view.judgements.filter((one) => one.current).map((one) => one.id),
  };
  const saved = await asAdviser(terminal, given.adviser, () =>
    client.resolution.resolve(resolving),
  );
  const after = await client.reading.entry(at);
  const made = after.resolutions.find((one) => one.id === saved.resolution);
  return done({
    n: saved.n,
    round: round.name,
    unit: at.unit,
    resolution: saved.resolution,
    way: made?.way,
    by: made?.resolver,
    together: made?.together,
    between: made?.between,
    outcome: made?.outcome,
    derived: made?.derived,
    borderline: made?.borderline,
    standing: after.standing,
    toResolve: after.toResolve,
  });
};
