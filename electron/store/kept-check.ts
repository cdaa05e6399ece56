import type { CheckingView } from '../../shared/contract/views.ts';
import { refuse, RefusedError, type Refusal } from '../../shared/lib/refusal.ts';
import { finishOpening } from './finish-opening.ts';
import type { MappingFile, RestOfFile } from './mapping-file.ts';

/** The check of a long log that goes on while the mapping is in use. */
export type KeptCheck = {
  /** Begins where something is left to check. */
  readonly opened: (file: MappingFile) => void;
  /** The file is about to be closed. */
  readonly closing: () => void;
  /** Waits until outlines stand for all entries that have not been read. */
  readonly outlined: () => Promise<void>;
  /** Waits until the entries have been read: who asks for all of them at once would keep everybody else waiting. */
  readonly read: () => Promise<void>;
  /** Waits until all is checked, or nothing is left to be. */
  readonly done: () => Promise<void>;
  /** How far it has come; null where nothing is being checked. */
  readonly progress: () => CheckingView | null;
  /** Calls back each time it has come further. Out: how to stop. */
  readonly onProgress: (listener: () => void) => () => void;
};

/** A window shows what it has been asked for before the check takes its share of the machine. In milliseconds. */
const afterOpening = 400;

/** Out: what can be waited for, and how it is said to have come. */
function something(): readonly [Promise<void>, () => void] {
  let come = (): void => undefined;
  const waited = new Promise<void>((resolve) => {
    come = resolve;
  });
  return [waited, () => come()];
}

/** One check: how it is stopped, and what waits for what. */
type Running = {
  readonly stop: AbortController;
  /** Somebody waits for the entries. */
  readonly wanted: Promise<void>;
  readonly want: () => void;
  readonly isWanted: () => boolean;
  readonly isOutlined: () => boolean;
  readonly outlined: Promise<void>;
  readonly hasOutlines: () => void;
  readonly read: Promise<void>;
  readonly entriesRead: () => void;
};

/** Whether an entry would have to be read for what rests on outlines. */
const lacksOutlines = (file: MappingFile): boolean =>
  [...file.memory().entries.values()].some((all) => all.lacking().length > 0);

/** In: the file. Out: its check, before it has begun. */
function begin(file: MappingFile): Running {
  const state = { wanted: false, outlined: false };
  const [wanted, wantIt] = something();
  const [outlined, outlinesCame] = something();
  const [read, entriesRead] = something();
  const hasOutlines = (): void => {
    state.outlined = true;
    outlinesCame();
  };
  if (!lacksOutlines(file)) hasOutlines();
  return {
    stop: new AbortController(),
    wanted,
    want: () => {
      state.wanted = true;
      wantIt();
    },
    isWanted: () => state.wanted,
    isOutlined: () => state.outlined,
    outlined,
    hasOutlines,
    read,
    entriesRead,
  };
}

/** In: whom to tell that the open file is damaged. Out: the check of whichever mapping is open. */
export function keepCheck(onDamage: (file: MappingFile, refusal: Refusal) => void): KeptCheck {
  const listeners = new Set<() => void>();
  let progress: CheckingView | null = null;
  let running: (Running & { readonly done: Promise<void> }) | null = null;
  const tell = (next: CheckingView | null): void => {
    progress = next;
    for (const listener of listeners) listener();
  };
  const finish = async (file: MappingFile, rest: RestOfFile, mine: Running): Promise<void> => {
    const { signal } = mine.stop;
    await Promise.race([mine.wanted, new Promise((resolve) => setTimeout(resolve, afterOpening))]);
    try {
      const following = {
        signal,
        onProgress: tell,
        onOutlined: mine.hasOutlines,
        onEntriesRead: mine.entriesRead,
        isWanted: mine.isWanted,
      };
      if (!signal.aborted) await finishOpening(file, rest, following);
    } catch (error) {
      // A file that is closed meanwhile answers nothing any more.
      if (signal.aborted) return;
      if (!(error instanceof RefusedError)) throw error;
      const { code, details } = error.refusal;
      onDamage(file, refuse(code, { ...details, inUse: true }));
    } finally {
      mine.hasOutlines();
      mine.entriesRead();
      if (!signal.aborted) tell(null);
    }
  };
  return {
    opened: (file) => {
      const { rest } = file;
      if (rest === null) return;
      const mine = begin(file);
      running = { ...mine, done: finish(file, rest, mine) };
    },
    closing: () => {
      running?.stop.abort();
      running = null;
      tell(null);
    },
    outlined: () => {
      if (running?.isOutlined() === false) running.want();
      return running?.outlined ?? Promise.resolve();
    },
    read: () => {
      running?.want();
      return running?.read ?? Promise.resolve();
    },
    done: () => running?.done ?? Promise.resolve(),
    progress: () => progress,
    onProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
