import type { CheckingView } from '../../shared/contract/views.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import type { Round } from '../../shared/events/round.ts';
import type { UnitNumber } from '../../shared/lib/ids.ts';
import { checkAtOpening, markChecked } from './check-at-opening.ts';
import { checkLogBeside } from './log-check/check-log-beside.ts';
import { indexFault } from './log-index.ts';
import { logReader } from './log-table.ts';
import { rebuild, type MappingFile, type RestOfFile } from './mapping-file.ts';
import type { Memory } from './memory.ts';
import { outlineWriter, readOutlines } from './outline-table.ts';
import { outlineOf, readForGood } from './outlines.ts';

/** How the finishing is followed, and how it is stopped. */
export type Finishing = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: CheckingView) => void;
  /** What rests on outlines can be answered without reading an entry for it. */
  readonly onOutlined: () => void;
  /** Every entry has been read. */
  readonly onEntriesRead: () => void;
  /** Whether somebody waits for the entries. */
  readonly isWanted: () => boolean;
};

/** So long one step may take: whoever asks something meanwhile does not notice. In milliseconds. */
const stepMs = 5;

/** So long everybody else has their turn after a step, where nobody waits for what the steps do. In milliseconds. */
const pauseMs = 5;

/** So often it is told how many entries have been read. In milliseconds. */
const tellMs = 100;

/** So many outlines are stored in one transaction. */
const together = 50;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pauseMs));
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Place = { readonly round: Round; readonly unit: UnitNumber };

/** In: the state. Out: its entries, those first that outlines do not stand for. */
function inTurn({ mapping, entries }: Memory): { readonly first: Place[]; readonly rest: Place[] } {
  const first: Place[] = [];
  const rest: Place[] = [];
  for (const round of mapping.rounds) {
    const all = entries.get(round.id);
    const lacking = new Set(all?.lacking());
    for (const unit of all?.units() ?? []) (lacking.has(unit) ? first : rest).push({ round, unit });
  }
  return { first, rest };
}

/** Reads every entry that is still only in the file, so that no page has to wait for it later. */
async function readEntries(file: MappingFile, finishing: Finishing): Promise<void> {
  const { signal, onProgress, onOutlined, isWanted } = finishing;
  const memory = file.memory();
  const { first, rest } = inTurn(memory);
  const all = [...first, ...rest];
  let begun = performance.now();
  let told = -tellMs;
  for (const [at, { round, unit }] of all.entries()) {
    if (begun - told > tellMs) {
      told = begun;
      onProgress({ stage: 'reading', done: at, total: all.length });
    }
    if (performance.now() - begun > stepMs) {
      await (isWanted() ? breathe() : pause());
      begun = performance.now();
    }
    if (signal.aborted) return;
    if (at === first.length) onOutlined();
    readForGood(memory, round, unit);
  }
  onOutlined();
}

/** Stores the outlines that are missing; what is judged meanwhile is left to the next time. */
async function storeOutlines(file: MappingFile, signal: AbortSignal): Promise<void> {
  const { mapping } = file.memory();
  for (const round of mapping.rounds) {
    const stored = readOutlines(file.handle, mapping, round);
    const missing = [...(file.memory().entries.get(round.id)?.units() ?? [])].filter(
      (unit) => !stored.has(unit),
    );
    for (let at = 0; at < missing.length; at += together) {
      await pause();
      await file.turn(() => {
        // Another codebook, and every outline would be of the one before.
        if (signal.aborted || file.memory().mapping !== mapping) return;
        const put = outlineWriter(file.handle, mapping, round);
        file.handle.transaction(() => {
          for (const unit of missing.slice(at, at + together))
            put(unit, outlineOf(file.memory(), round, unit));
        })();
      });
      if (signal.aborted) return;
    }
  }
}

/** Looks at the log from its beginning, on threads; where something does not hold, row by row, which says where. */
async function checkBeginning(
  { handle }: MappingFile,
  { signal, onProgress }: Finishing,
): Promise<void> {
  const events = logReader(handle).count();
  const onEvents = (checked: number): void => {
    signal.throwIfAborted();
    onProgress({ stage: 'checking', done: Math.min(checked, events), total: events });
  };
  const holds = await checkLogBeside(handle, 'heads', { onEvents, inUse: true });
  if (signal.aborted) return;
  const fault = holds === null ? 'log' : await indexFault(handle, signal);
  if (signal.aborted || fault === null) return;
  checkAtOpening(handle);
  if (holds !== null) {
    const reason = 'rekkefølgen i strømmene svarer ikke til loggen';
    throw new RefusedError(refuse('log-damaged', { position: 'ukjent', reason }));
  }
}

/**
 * Does what opening a long log left for later, in steps that nobody notices: reads the entries, checks the log from its
 * beginning, says in the file how far it was whole, and stores what opens it quickly the next time.
 * In: the open file, what is left, and how it is followed. Out: nothing; stopped, it leaves the rest for the next time.
 * Error (RefusedError): `log-damaged`, with the first place that does not hold.
 */
export async function finishOpening(
  file: MappingFile,
  rest: RestOfFile,
  finishing: Finishing,
): Promise<void> {
  const { signal } = finishing;
  await readEntries(file, finishing);
  finishing.onEntriesRead();
  if (signal.aborted) return;
  if (rest.unchecked > 0) await checkBeginning(file, finishing);
  if (signal.aborted) return;
  await file.turn(() => {
    if (signal.aborted) return;
    if (!rest.asWritten()) file.remember(rebuild(file.handle));
    const last = logReader(file.handle).last();
    if (last !== undefined) markChecked(file.handle, last);
  });
  await storeOutlines(file, signal);
}
