import type { HistoryItem } from '../../shared/contract/views.ts';
import type { Round } from '../../shared/events/round.ts';
import type { UnitNumber } from '../../shared/lib/ids.ts';
import { codebookAt } from '../../shared/projections/codebook-at.ts';
import { describeChange } from '../../shared/projections/describe-change.ts';
import { describeWithheld } from '../../shared/projections/describe-withheld.ts';
import { entryChanges } from '../../shared/projections/entry-changes.ts';
import { emptyEntry } from '../../shared/projections/entry-state.ts';
import { evolveEntry } from '../../shared/projections/evolve-entry.ts';
import type { CaseName } from '../../shared/projections/describe-review.ts';
import { isWithheld, type Asker } from '../../shared/projections/withheld.ts';
import { logReader } from './log-table.ts';
import type { MappingFile } from './mapping-file.ts';
import { entryOf } from './memory.ts';
import { placeView } from './precedents/case-places.ts';
import { loggedEvent } from './read-log.ts';
import { traceReader } from './views-entry.ts';

/**
 * In: the open file, a round, a unit, and who asks. Out: every change to the entry, newest first, read from the log
 * itself; what others judged is left out while it is kept from the one who asks.
 */
export function historyView(
  file: MappingFile,
  round: Round,
  unit: UnitNumber,
  asker: Asker,
): readonly HistoryItem[] {
  const log = logReader(file.handle);
  const { mapping } = file.memory();
  const by = traceReader(mapping);
  const codebookThen = (at: number) => codebookAt(mapping, round.id, at).codebook;
  const nameOf: CaseName = (place) => placeView(file.memory(), place).name;
  const items: HistoryItem[] = [];
  const now = entryOf(file.memory(), round.id, unit);
  const withheld = isWithheld(round, now, asker);
  let entry = emptyEntry(unit);
  for (const n of now.history) {
    const row = log.at(n);
    if (row === undefined) continue;
    const logged = loggedEvent(row);
    for (const change of entryChanges(logged)?.byUnit.get(unit) ?? []) {
      items.push({
        n,
        hash: logged.hash,
        ...by(change),
        ...(withheld
          ? describeWithheld(codebookThen, now, entry, change, nameOf)
          : describeChange(codebookThen, entry, change, nameOf)),
      });
      entry = evolveEntry(entry, [change]);
    }
  }
  return items.reverse();
}
