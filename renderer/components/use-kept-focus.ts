import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus where work is shown as it goes on: what had it is often gone with the state before, and without it no
 * key leads on. In: the state, and whether its first button is what one would press next. Out: for the element around,
 * which takes the focus itself (with `tabIndex={-1}`) where no button does. Where anything else has the focus, nothing is done.
 */
export function useKeptFocus(state: string, toButton: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement !== document.body) return;
    const button = toButton ? place.current?.querySelector<HTMLElement>('button') : null;
    (button ?? place.current)?.focus();
  }, [state, toButton]);
  return place;
}
