import { z } from 'zod';
import { openMapping, roundNamed, unitNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const most = 50;

const options = z.object({
  file: z.string().min(1),
  unit: z.string().min(1),
  round: z.string().optional(),
  adviser: z.string().trim().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(most).optional(),
});

const shown = 12;

/**
 * `precedents`: the earlier cases most like an entry, each with why it is shown; with `--adviser`, those that one may
 * see, held against that one's own judgement.
 */
export const precedents: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'unit', 'round', 'adviser', 'limit'], flags: [], path: false },
    options,
    words,
  );
  const round = roundNamed(await openMapping(terminal, given.file), given.round);
  const unit = unitNamed(given.unit);
  const found = await terminal.client.precedent.near({
    round: round.id,
    unit,
    form: null,
    limit: given.limit ?? shown,
    as: given.adviser,
  });
  return done({ round: round.name, unit, ...found });
};
