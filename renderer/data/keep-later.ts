import type { StoreConnection } from './store-connection.ts';

const PAUSE_MS = 300;

/** Keeps what is filled in but not saved, also while the store is away. */
export type Keeper<Place, Content> = {
  /** Keeps it, a moment after the last change; null: there is nothing to keep any more. */
  readonly keep: (place: Place, content: Content | null) => void;
  /** Sends what waits, at once. */
  readonly flush: () => void;
  /** Drops what waits for a place, because it has just been saved for good. */
  readonly forget: (place: Place) => void;
  /** Whether the store has said that it has what was last filled in. */
  readonly isKept: (place: Place) => boolean;
  /** Calls back when that may have changed. Out: how to stop. */
  readonly onChange: (listener: () => void) => () => void;
};

/** How one kind of content is kept. */
export type Kept<Place, Content> = {
  readonly keyOf: (place: Place) => string;
  /** Lets the pages see at once what is about to be sent. */
  readonly show: (place: Place, content: Content | null) => void;
  readonly send: (place: Place, content: Content | null) => Promise<unknown>;
};

/**
 * In: the way to the store, and how the content is kept. Out: a keeper, for as long as the window lives. What could not
 * be sent is sent when the store is back.
 */
export function newKeeper<Place, Content>(
  connection: StoreConnection,
  { keyOf, show, send }: Kept<Place, Content>,
): Keeper<Place, Content> {
  type Waiting = { readonly place: Place; readonly content: Content | null };
  const waiting = new Map<string, Waiting>();
  const sending = new Map<string, number>();
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;

  const underWay = (key: string, by: 1 | -1): void => {
    sending.set(key, (sending.get(key) ?? 0) + by);
  };

  const sendOne = async (one: Waiting): Promise<void> => {
    const key = keyOf(one.place);
    underWay(key, 1);
    try {
      await send(one.place, one.content);
    } catch {
      // Kept until the store is back, unless the person has written on meanwhile.
      if (!waiting.has(key)) waiting.set(key, one);
    }
    underWay(key, -1);
    changed();
  };

  const flush = (): void => {
    clearTimeout(timer);
    const all = [...waiting.values()];
    waiting.clear();
    for (const one of all) {
      show(one.place, one.content);
      void sendOne(one);
    }
  };

  connection.onChange(() => {
    if (connection.state() === 'ready') flush();
  });
  window.addEventListener('pagehide', flush);
  window.addEventListener('blur', flush);

  return {
    keep: (place, content) => {
      waiting.set(keyOf(place), { place, content });
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
      changed();
    },
    flush,
    forget: (place) => {
      waiting.delete(keyOf(place));
      changed();
    },
    isKept: (place) => !waiting.has(keyOf(place)) && (sending.get(keyOf(place)) ?? 0) === 0,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
