import { z } from 'zod';
import { outcomeId } from '../../../shared/lib/ids.ts';
import { judgeKey } from '../../../shared/projections/votes.ts';
import { asAdviser, openMapping, roundNamed, unitNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { givenAnswers, givenMark } from '../given-judgement.ts';
import { readJsonOption } from '../given-json.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  file: z.string().min(1),
  round: z.string().optional(),
  unit: z.string().min(1),
  adviser: z.string().trim().min(1),
  answers: z.string(),
  outcome: outcomeId.optional(),
  borderline: z.string().optional(),
  rationale: z.string().default(''),
});

/** `judge`: saves a judgement as the form does, in place of one's own earlier one where there is one. */
export const judge: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'round', 'unit', 'adviser', 'answers', 'outcome', 'borderline', 'rationale'],
      flags: [],
      path: false,
    },
    options,
    words,
  );
  const { client } = terminal;
  const round = roundNamed(await openMapping(terminal, given.file), given.round);
  const at = { round: round.id, unit: unitNamed(given.unit) };
  const judgement = {
    answers: readJsonOption('--answers', given.answers, givenAnswers),
    outcome: given.outcome ?? null,
    mark:
      given.borderline === undefined
        ? null
        : readJsonOption('--borderline', given.borderline, givenMark),
    rationale: given.rationale,
  };
  const before = await client.reading.entry(at);
  const own = before.judgements.find(
    (one) => one.current && judgeKey(one.judge) === judgeKey(given.adviser),
  );
  const saved = await asAdviser(terminal, given.adviser, () =>
    client.entry.judge({ ...at, ...judgement, replaces: own?.id ?? null }),
  );
  const after = await client.reading.entry({ ...at, as: given.adviser });
  const made = after.judgements.find((one) => one.id === saved.judgement);
  return done({
    n: saved.n,
    round: round.name,
    unit: at.unit,
    judgement: saved.judgement,
    outcome: made?.outcome,
    derived: made?.derived,
    borderline: made?.borderline,
    independent: made?.independent ?? null,
    standing: after.standing,
    awaitingSecond: after.awaitingSecond,
    toResolve: after.toResolve,
  });
};
