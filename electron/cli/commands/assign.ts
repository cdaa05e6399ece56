import { z } from 'zod';
import { task, type Assignee } from '../../../shared/events/assignment.ts';
import { asAdviser, openMapping, roundNamed, unitNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  file: z.string().min(1),
  round: z.string().optional(),
  unit: z.string().min(1),
  task,
  to: z.string().trim().min(1),
  adviser: z.string().trim().min(1),
});

/** In: whom, as somebody typed it. Out: who is asked; null for nobody any longer. */
function assigneeNamed(given: string): Assignee | null {
  if (given === 'nobody') return null;
  return given === 'anyone' ? { kind: 'ny-person' } : { kind: 'person', name: given };
}

/** `assign`: asks somebody, or anybody who has not judged, to do something with an entry; or nobody any longer. */
export const assign: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'round', 'unit', 'task', 'to', 'adviser'], flags: [], path: false },
    options,
    words,
  );
  const { client } = terminal;
  const round = roundNamed(await openMapping(terminal, given.file), given.round);
  const at = { round: round.id, unit: unitNamed(given.unit) };
  const { n } = await asAdviser(terminal, given.adviser, () =>
    client.second.assign({ ...at, task: given.task, to: assigneeNamed(given.to) }),
  );
  const { assigned } = await client.reading.entry(at);
  return done({
    n,
    round: round.name,
    unit: at.unit,
    task: given.task,
    to: assigned[given.task] ?? null,
    assigned,
  });
};
