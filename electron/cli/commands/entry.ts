import { z } from 'zod';
import { unitNumber } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { openMapping, roundNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  file: z.string().min(1),
  unit: z.string().min(1),
  round: z.string().optional(),
});

/** `entry`: everything known of one entry. A lost leading zero is restored. */
export const entry: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'unit', 'round'], flags: [], path: false },
    options,
    words,
  );
  const round = roundNamed(await openMapping(terminal, given.file), given.round);
  const padded = /^\d{3}$|^\d{5}$/.test(given.unit) ? `0${given.unit}` : given.unit;
  const unit = unitNumber.safeParse(padded);
  if (!unit.success) throw new RefusedError(refuse('entry-unknown', { unit: given.unit }));
  const at = { round: round.id, unit: unit.data };
  const view = await terminal.client.reading.entry(at);
  const history = await terminal.client.reading.history(at);
  return done({ round: round.name, ...view, history });
};
