import { useState } from 'react';

/** Something as it is being written or made. */
export type Begun<T> = {
  readonly value: T;
  /** Whether it is other than it was kept, or than a new one begins. */
  readonly changed: boolean;
  readonly change: (value: T) => void;
  /** It was kept: what is shown is what is saved. */
  readonly forget: () => void;
};

const alike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * What is made of one kind of thing but not kept: it outlives the page for as long as the window is open.
 * Out: a hook. In: which one of which round, and it as it was kept or begins. Out: it as it stands, and how to change it.
 */
export function begunDrafts<T>(): (key: string, kept: T) => Begun<T> {
  const begun = new Map<string, T>();
  return function useBegun(key, kept) {
    const [value, setValue] = useState(() => begun.get(key) ?? kept);
    const change = (next: T): void => {
      setValue(next);
      if (alike(next, kept)) begun.delete(key);
      else begun.set(key, next);
    };
    return { value, changed: !alike(value, kept), change, forget: () => begun.delete(key) };
  };
}
