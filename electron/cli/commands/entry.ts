import { z } from 'zod';
import type { EntryView } from '../../../shared/contract/views.ts';
import { unitNumber, type StatementId } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { openMapping, roundNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  file: z.string().min(1),
  unit: z.string().min(1),
  round: z.string().optional(),
});

type Said = EntryView['statements'][number];

/** The sources of an entry, each with the statements that came from it, in the order in which they came. */
function sourcesOf(statements: readonly Said[]): readonly unknown[] {
  const sources = new Map<string, { readonly first: Said; readonly statements: StatementId[] }>();
  for (const one of statements) {
    const key = JSON.stringify([one.source, one.informant, one.date, one.link]);
    const known = sources.get(key);
    if (known === undefined) sources.set(key, { first: one, statements: [one.id] });
    else known.statements.push(one.id);
  }
  return [...sources.values()].map(({ first, statements: ids }) => ({
    source: first.source,
    informant: first.informant,
    date: first.date,
    link: first.link,
    statements: ids,
  }));
}

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
  return done({ round: round.name, ...view, sources: sourcesOf(view.statements), history });
};
