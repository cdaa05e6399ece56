import { useCallback, useRef, useState } from 'react';
import type { Refusal } from '../../shared/lib/refusal.ts';
import { refusalOf } from './refusal-of.ts';

/** Something a person has set going: not yet, under way, done, or refused. */
export type Doing<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'doing' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

async function endOf<T>(work: () => Promise<T | null>): Promise<Doing<T>> {
  try {
    const value = await work();
    return value === null ? { kind: 'idle' } : { kind: 'done', value };
  } catch (error) {
    return { kind: 'refused', refusal: refusalOf(error) };
  }
}

/**
 * Out: how far it has come, and how to start it. Starting gives back how it ended, for when the page is gone by then.
 * Work that answers null was called off (a dialog was closed): idle again. A second start while it is under way does
 * nothing. What is thrown becomes a refusal.
 */
export function useDoing<T>(): readonly [
  Doing<T>,
  (work: () => Promise<T | null>) => Promise<Doing<T>>,
] {
  const [state, setState] = useState<Doing<T>>({ kind: 'idle' });
  const busy = useRef(false);
  const start = useCallback(async (work: () => Promise<T | null>): Promise<Doing<T>> => {
    if (busy.current) return { kind: 'doing' };
    busy.current = true;
    setState({ kind: 'doing' });
    const end = await endOf(work);
    busy.current = false;
    setState(end);
    return end;
  }, []);
  return [state, start];
}
