import { z } from 'zod';
import type { EntryView } from '../../../shared/contract/views.ts';
import { isoDate, type StatementId } from '../../../shared/lib/ids.ts';
import { openMapping, roundNamed, unitNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  file: z.string().min(1),
  unit: z.string().min(1),
  round: z.string().optional(),
  adviser: z.string().trim().min(1).optional(),
  at: z
    .union([isoDate, z.iso.datetime({ offset: true })], {
      error: () => 'must be a day (2015-03-05) or a moment with its zone (2015-03-05T12:00:00Z)',
    })
    .optional(),
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

/**
 * `entry`: everything known of one entry; with `--adviser`, what that one may see of it; with `--at`, as it stood at a
 * moment or at the end of a day. A lost leading zero is restored.
 */
export const entry: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'unit', 'round', 'adviser', 'at'], flags: [], path: false },
    options,
    words,
  );
  const round = roundNamed(await openMapping(terminal, given.file), given.round);
  const at = { round: round.id, unit: unitNamed(given.unit), as: given.adviser };
  const { reading, film } = terminal.client;
  const history = await reading.history(at);
  if (given.at === undefined) {
    const view = await reading.entry(at);
    return done({ round: round.name, ...view, sources: sourcesOf(view.statements), history });
  }
  const { n } = await film.placeAt({ time: given.at });
  const view = await film.entry({ ...at, n });
  const before = history.filter((one) => one.n <= n);
  const sources = sourcesOf(view.statements);
  return done({ round: round.name, at: given.at, n, ...view, sources, history: before });
};
