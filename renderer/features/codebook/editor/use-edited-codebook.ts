import { useCallback, useEffect, useRef, useState } from 'react';
import { compareCodebooks } from '../../../../shared/codebook/compare-codebooks.ts';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import type { Mistake } from '../../../../shared/codebook/mistake.ts';
import { codebookMistakes } from '../../../../shared/codebook/read-codebook.ts';
import { sameContent } from '../../../../shared/codebook/same-codebook.ts';
import { nextOf } from './edit-codebook.ts';
import type { Editing } from './editing.ts';

/** How long after the last stroke the draft is kept. Milliseconds. */
const pause = 400;

type Draft = { readonly book: Codebook; readonly reason: string };

/** In: a draft as it was kept. Out: it, or null where it is none, or was begun from another version. */
export function draftFrom(text: string | null, present: Codebook): Draft | null {
  if (text === null) return null;
  try {
    // Written below, from a value of the type; one that has suffered is caught, or shows its mistakes.
    const { from, book, reason } = JSON.parse(text) as Draft & { readonly from: number };
    return from === present.version && Array.isArray(book.criteria) ? { book, reason } : null;
  } catch {
    return null;
  }
}

/**
 * The codebook as it is being written: checked at every stroke, compared with the version that holds, and kept a moment
 * after. In: the version that holds, where to begin, and how to keep. Out: what the editor shows and does.
 */
export function useEditedCodebook(
  present: Codebook,
  start: Draft,
  keep: (draft: string | null) => Promise<unknown>,
) {
  const [draft, setDraft] = useState(start);
  const { book, reason } = draft;
  const waiting = useRef<string | null | undefined>(undefined);
  const flush = useCallback(() => {
    const { current } = waiting;
    waiting.current = undefined;
    // What could not be kept still stands in the form; the next stroke tries again.
    if (current !== undefined) keep(current).catch(() => undefined);
  }, [keep]);
  useEffect(() => {
    if (draft === start) return undefined;
    const same = sameContent(draft.book, nextOf(present)) && draft.reason === '';
    waiting.current = same ? null : JSON.stringify({ from: present.version, ...draft });
    const timer = setTimeout(flush, pause);
    return () => clearTimeout(timer);
  }, [draft, start, present, flush]);
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const mistakes: readonly Mistake[] = codebookMistakes(book);
  const differences = compareCodebooks(present, book);
  const editing: Editing = {
    book,
    present,
    edit: (change) => setDraft((now) => ({ ...now, book: change(now.book) })),
    mistakeAt: (place) => mistakes.find((one) => one.place === place)?.problem,
    mistakesWithin: (place) =>
      mistakes.filter((one) => one.place === place || one.place.startsWith(`${place}.`)).length,
  };
  return {
    editing,
    reason,
    setReason: (words: string) => setDraft((now) => ({ ...now, reason: words })),
    replace: (next: Codebook) => setDraft((now) => ({ ...now, book: next })),
    /** Puts the draft away: it has been taken into use, or given up. */
    putAway: () => {
      waiting.current = undefined;
      return keep(null);
    },
    mistakes,
    differences,
    /** The new version where it can be asked about; null while something is wrong, or nothing new. */
    ready: mistakes.length === 0 && !sameContent(book, nextOf(present)) ? book : null,
  };
}
