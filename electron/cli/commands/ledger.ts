import { z } from 'zod';
import { openMapping, roundNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const options = z.object({ file: z.string().min(1), round: z.string().optional() });

/** `ledger`: the account of a round. */
export const ledger: CliCommand = async (terminal, words) => {
  const given = readOptions({ values: ['file', 'round'], flags: [], path: false }, options, words);
  const round = roundNamed(await openMapping(terminal, given.file), given.round);
  const queue = await terminal.client.reading.queue({ round: round.id });
  return done(queue.ledger);
};

/** `agreement`: how far those who judged independently agree. */
export const agreement: CliCommand = async (terminal, words) => {
  const given = readOptions({ values: ['file', 'round'], flags: [], path: false }, options, words);
  const round = roundNamed(await openMapping(terminal, given.file), given.round);
  return done(await terminal.client.reading.agreement({ round: round.id }));
};
