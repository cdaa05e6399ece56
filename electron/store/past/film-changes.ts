import type { FilmChange } from '../../../shared/contract/film-contract.ts';
import type { Round } from '../../../shared/events/round.ts';
import { codebookAt } from '../../../shared/projections/codebook-at.ts';
import { describeChange } from '../../../shared/projections/describe-change.ts';
import { describeWithheld } from '../../../shared/projections/describe-withheld.ts';
import type { CaseName } from '../../../shared/projections/describe-review.ts';
import { entryChanges } from '../../../shared/projections/entry-changes.ts';
import { evolveEntry } from '../../../shared/projections/evolve-entry.ts';
import { isWithheld, type Asker } from '../../../shared/projections/withheld.ts';
import { logReader } from '../log-table.ts';
import type { MappingFile } from '../mapping-file.ts';
import { entryOf, project } from '../memory.ts';
import { placeView } from '../precedents/case-places.ts';
import { loggedEvent } from '../read-log.ts';
import { traceReader } from '../views-entry.ts';
import { memoryAt } from './past-memory.ts';

const portion = 200;

/**
 * What was done to the entries of a round between two places in the log, told as the histories of the entries tell
 * it. In: the open file, the round, the places, how many are wanted, who asks. Out: the newest of them, newest first,
 * and how many there are in all.
 */
export async function filmChanges(
  file: MappingFile,
  round: Round,
  {
    after,
    until,
    limit,
  }: { readonly after: number; readonly until: number; readonly limit: number },
  asker: Asker,
): Promise<{ readonly changes: readonly FilmChange[]; readonly total: number }> {
  const now = file.memory();
  const by = traceReader(now.mapping);
  const names = new Map(round.units.map((one) => [one.number, one.name]));
  const nameOf: CaseName = (place) => placeView(now, place).name;
  const log = logReader(file.handle);
  const changes: FilmChange[] = [];
  let total = 0;
  let memory = await memoryAt(file, after);
  while (memory.n < until) {
    const rows = log.after(memory.n, Math.min(portion, until - memory.n));
    if (rows.length === 0) break;
    for (const row of rows) {
      const logged = loggedEvent(row);
      const touched = entryChanges(logged);
      if (touched !== null && touched.round === round.id) {
        const { mapping } = memory;
        const codebookThen = (at: number) => codebookAt(mapping, round.id, at).codebook;
        for (const [unit, steps] of touched.byUnit) {
          const current = entryOf(now, round.id, unit);
          const withheld = isWithheld(round, current, asker);
          let entry = entryOf(memory, round.id, unit);
          for (const step of steps) {
            total += 1;
            changes.push({
              unit,
              name: names.get(unit) ?? unit,
              n: logged.n,
              hash: logged.hash,
              ...by(step),
              ...(withheld
                ? describeWithheld(codebookThen, current, entry, step, nameOf)
                : describeChange(codebookThen, entry, step, nameOf)),
            });
            entry = evolveEntry(entry, [step]);
          }
        }
      }
      memory = project(memory, [logged]).after;
    }
    changes.splice(0, Math.max(0, changes.length - limit));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { changes: changes.reverse(), total };
}
