import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Brings a pane back to its top when it shows another entry. Whether it has been scrolled is remembered, since asking
 * it would make the browser lay out the page once more. In: what the pane is about. Out: what the pane takes.
 */
export function useTopOfPane<Pane extends HTMLElement>(about: string | undefined) {
  const pane = useRef<Pane>(null);
  const scrolled = useRef(false);
  const shown = useRef(about);
  useLayoutEffect(() => {
    if (shown.current === about) return;
    shown.current = about;
    if (!scrolled.current || pane.current === null) return;
    pane.current.scrollTop = 0;
    scrolled.current = false;
  }, [about]);
  const onScroll = useCallback(() => {
    scrolled.current = true;
  }, []);
  return { ref: pane, onScroll, 'data-pane': about };
}
