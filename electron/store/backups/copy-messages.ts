import type { Refusal } from '../../../shared/lib/refusal.ts';
import type { Holdings } from './holdings.ts';
import type { Proven } from './prove-copy.ts';

/** What the thread is given: the pages as they lay, where the copy is to be, and what it must hold. */
export type CopyTask = {
  readonly pages: string;
  readonly path: string;
  readonly holdings: Holdings;
};

/** What the thread ends with. */
export type CopyTold =
  | { readonly kind: 'proven'; readonly proven: Proven }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly code: string; readonly reason: string };
