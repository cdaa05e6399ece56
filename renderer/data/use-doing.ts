import { useCallback, useRef, useState } from 'react';
import type { Refusal } from '../../shared/lib/refusal.ts';
import { refusalOf } from './refusal-of.ts';

/** Something a person has set going: not yet, under way, done, or refused. */
export type Doing<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'doing' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Out: how far it has come, and how to start it. Work that answers null was called off (a dialog was closed); a
 * second start while it is under way does nothing. What is thrown becomes a refusal.
 */
export function useDoing<T>(): readonly [
  Doing<T>,
  (work: () => Promise<T | null>) => Promise<T | null>,
] {
  const [state, setState] = useState<Doing<T>>({ kind: 'idle' });
  const busy = useRef(false);
  const start = useCallback(async (work: () => Promise<T | null>): Promise<T | null> => {
    if (busy.current) return null;
    busy.current = true;
    setState({ kind: 'doing' });
    try {
      const value = await work();
      setState(value === null ? { kind: 'idle' } : { kind: 'done', value });
      return value;
    } catch (error) {
      setState({ kind: 'refused', refusal: refusalOf(error) });
      return null;
    } finally {
      busy.current = false;
    }
  }, []);
  return [state, start];
}
