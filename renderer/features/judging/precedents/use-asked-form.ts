import { useEffect, useState } from 'react';
import type { DraftView } from '../../../../shared/contract/views.ts';
import type { AskedForm } from '../../../data/precedent-queries.ts';

/** While somebody types, nothing is asked for so long. In milliseconds. */
const pauseMs = 300;

/** In: the form of a judgement. Out: what earlier cases are held against. */
export function askedForm({ answers, mark, rationale }: DraftView): AskedForm {
  const words = [mark?.rationale ?? '', rationale].filter((text) => text.trim() !== '').join('\n');
  return { answers: { ...answers }, doubt: mark?.criterion ?? null, words };
}

/** In: the form as it stands now. Out: the form as it stood when it was last left alone for a moment. */
export function useAskedForm(draft: DraftView | null): AskedForm {
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), pauseMs);
    return () => clearTimeout(timer);
  }, [draft]);
  const empty =
    settled === null ||
    (Object.keys(settled.answers).length === 0 &&
      settled.mark === null &&
      settled.rationale === '');
  return empty ? null : askedForm(settled);
}
