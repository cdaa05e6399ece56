import { useEffect, useState } from 'react';
import type { Section } from './sections.ts';

/** In: the parts of the page. Out: the id of the one that is being read: the last that begins in the upper third. */
export function useSectionInView(sections: readonly Section[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const above = new Set<string>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
          const passed = rootBounds !== null && boundingClientRect.top < rootBounds.top;
          if (isIntersecting || passed) above.add(target.id);
          else above.delete(target.id);
        }
        setCurrent(sections.findLast((section) => above.has(section.id))?.id ?? null);
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const { id } of sections) {
      const heading = document.getElementById(id);
      if (heading !== null) watch.observe(heading);
    }
    return () => watch.disconnect();
  }, [sections]);
  return current;
}
