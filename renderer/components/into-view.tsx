import { useEffect, useRef, type ReactNode } from 'react';

/** Brings what has just appeared into view, where it would stand below the edge. */
export function IntoView({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={place}>{children}</div>;
}
