/** A place where one side puts values and the other takes the latest; what was not taken in time is replaced. */
export type LatestValue<T> = {
  readonly put: (value: T) => void;
  /** No more values; the reader gets the last one and then the end. */
  readonly end: () => void;
  readonly values: () => AsyncGenerator<T, void, undefined>;
};

/** Out: an empty place for one reader. */
export function latestValue<T>(): LatestValue<T> {
  const state: { waiting: { readonly value: T } | null; ended: boolean; wake: () => void } = {
    waiting: null,
    ended: false,
    wake: () => undefined,
  };
  return {
    put: (value) => {
      state.waiting = { value };
      state.wake();
    },
    end: () => {
      state.ended = true;
      state.wake();
    },
    values: async function* () {
      for (;;) {
        const { waiting } = state;
        state.waiting = null;
        if (waiting !== null) yield waiting.value;
        else if (state.ended) return;
        else {
          await new Promise<void>((resolve) => {
            state.wake = resolve;
          });
        }
      }
    },
  };
}
