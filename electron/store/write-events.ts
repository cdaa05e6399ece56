import type { LoggedEvent } from '../../shared/events/envelope.ts';
import type { Event } from '../../shared/events/event.ts';
import type { IsoTime } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { lookAhead } from './look-ahead.ts';
import type { MappingFile } from './mapping-file.ts';
import { project, type Memory, type Projected } from './memory.ts';
import { entryToStore, entryToStoreLater } from './projection-writer.ts';
import { sealedEvents } from './sealed-events.ts';
import type { Signer } from './signer.ts';
import { refuseForFile } from './sql/failures.ts';
import type { WriteHandle } from './sql/handle.ts';
import { changing } from './sql/query.ts';

/** Extra writes that belong to the same decision and the same transaction, e.g. the frozen files of a release. */
export type Beside = (handle: WriteHandle) => void;

/** How a long command is stopped. */
export type Following = {
  readonly signal?: AbortSignal | undefined;
};

type Changed = Projected['changed'][number];

/** So few entries are written at once; of more, each is packed while the one before is written. */
const few = 8;

/** Projecting many events together copies less: each portion of an import changes nearly every entry. */
const projectedAtATime = 16;

/** Gives the event loop a turn in a long command, so that readings are answered meanwhile. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function writeEntries(file: MappingFile, changed: readonly Changed[], after: Memory) {
  const batch = file.projections.begin();
  if (changed.length <= few) {
    for (const { round, state } of changed) batch.entry(entryToStore(round, state));
  } else {
    const work = ({ round, state }: Changed) => entryToStoreLater(round, state);
    for await (const entry of lookAhead(changed, work, few)) {
      batch.entry(entry);
      await breathe();
    }
  }
  batch.end(after.n, after.mapping);
}

/**
 * Appends events and what follows from them in one transaction. In: the open file, who signs, the time, the events,
 * what else belongs to the transaction, and how to stop it. Events may still be coming; where none do, nothing is written.
 * Out: the state after the commit.
 * Errors (RefusedError): `disk-full`, `folder-not-writable`, `import-cancelled`; then nothing was stored.
 */
export async function writeEvents(
  file: MappingFile,
  signer: Signer,
  time: IsoTime,
  events: Iterable<Event> | AsyncIterable<Event>,
  beside: Beside,
  { signal }: Following,
): Promise<Memory> {
  const { handle } = file;
  let memory = file.memory();
  // Written once each, when the last event is in: an import changes the same entries over and over.
  const changed = new Map<string, Changed>();
  let done = 0;
  let sealed: LoggedEvent[] = [];
  const projectSealed = (): void => {
    const projected = project(memory, sealed);
    for (const one of projected.changed) changed.set(`${one.round} ${one.state.unit}`, one);
    memory = projected.after;
    sealed = [];
  };
  try {
    changing(handle, 'BEGIN IMMEDIATE')();
    for await (const { row, logged } of sealedEvents(handle, signer, time, events)) {
      if (done > 2) await breathe();
      if (signal?.aborted) throw new RefusedError(refuse('import-cancelled', {}));
      file.log.append(row);
      done += 1;
      sealed.push(logged);
      if (sealed.length === projectedAtATime) projectSealed();
    }
    if (done > 0) {
      projectSealed();
      await writeEntries(file, [...changed.values()], memory);
    }
    if (signal?.aborted) throw new RefusedError(refuse('import-cancelled', {}));
    beside(handle);
    changing(handle, 'COMMIT')();
  } catch (error) {
    if (handle.open && handle.inTransaction) changing(handle, 'ROLLBACK')();
    return refuseForFile(error, file.path);
  }
  return memory;
}
