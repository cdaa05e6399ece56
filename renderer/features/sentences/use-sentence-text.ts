import { useState } from 'react';

/** What is written but not saved outlives the page for as long as the window is open. */
const begun = new Map<string, string>();

/**
 * In: which sentence of which mapping, and its saved text. Out: the text as it stands in the field, how to change it,
 * and how to forget what is not saved.
 */
export function useSentenceText(
  key: string,
  saved: string,
): readonly [string, (text: string) => void, () => void] {
  const [text, setText] = useState(() => begun.get(key) ?? saved);
  const write = (next: string): void => {
    setText(next);
    if (next === saved) begun.delete(key);
    else begun.set(key, next);
  };
  return [text, write, () => begun.delete(key)];
}
