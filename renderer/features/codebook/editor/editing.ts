import { createContext, useContext } from 'react';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';

/** What every part of the editor needs. */
export type Editing = {
  readonly book: Codebook;
  /** The version that holds now; its ids are fixed, since judgements name them. */
  readonly present: Codebook;
  readonly edit: (change: (book: Codebook) => Codebook) => void;
  /** In: a place. Out: what is wrong exactly there. */
  readonly mistakeAt: (place: string) => string | undefined;
  /** In: the beginning of a place. Out: whether anything is wrong there or within. */
  readonly mistakesWithin: (place: string) => number;
};

/** Gives the parts of the editor what they edit. */
export const EditingContext = createContext<Editing | null>(null);

/** Out: what is edited. Error: throws outside the editor. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('useEditing needs an editor above it');
  return editing;
}
