import { useRef, useState, type RefObject } from 'react';
import type { UnitNumber } from '../../../../shared/lib/ids.ts';

/** Which of the cases is open, and how to go between them. */
export type ShownCase = {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
  readonly step: (by: 1 | -1) => void;
};

/** In: the entry they stand beside, and the keys of the cases in order. Out: the first is open until another is chosen. */
export function useShownCase(unit: UnitNumber, keys: readonly string[]): ShownCase {
  const list = useRef<HTMLUListElement>(null);
  const [picked, setPicked] = useState<{ unit: UnitNumber; key: string } | null>(null);
  const kept = picked?.unit === unit && keys.includes(picked.key) ? picked.key : null;
  const chosen = kept ?? keys[0] ?? null;
  const choose = (key: string): void => setPicked({ unit, key });
  return {
    list,
    chosen,
    choose,
    step: (by) => {
      const at = chosen === null ? -1 : keys.indexOf(chosen);
      const next = keys[Math.min(keys.length - 1, Math.max(0, at + by))];
      if (next === undefined) return;
      choose(next);
      const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-precedent]') ?? [])];
      cards
        .find((card) => card.dataset['precedent'] === next)
        ?.scrollIntoView({ block: 'nearest' });
    },
  };
}
