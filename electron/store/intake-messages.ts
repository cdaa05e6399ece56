import type { RowsInColumns } from '../../shared/events/imported-columns.ts';
import type { Refusal } from '../../shared/lib/refusal.ts';
import type { ReadProgress } from '../importers/breath.ts';
import type { FileFacts, RowsTold } from './intake-reading.ts';

type RowsToldInColumns = Omit<Extract<RowsTold, { readonly kind: 'rows' }>, 'kind' | 'rows'> & {
  readonly kind: 'columns';
  readonly columns: RowsInColumns;
};

/** What the thread that reads a file tells: first that it runs, last `end` or `refused`. */
export type FromReader =
  | { readonly kind: 'running' }
  | ({ readonly kind: 'progress' } & ReadProgress)
  | { readonly kind: 'facts'; readonly facts: FileFacts }
  | RowsToldInColumns
  | RowsTold
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The answer to each portion of rows: there is room for one more. */
export const taken = 'taken';

/** How many portions may be on their way. */
export const portionsOnTheWay = 6;
