import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import type { Spot } from './table-draft.ts';

const type = 'application/x-grenseland-variable';

/** What is being dragged: a variable from the list, or one that already stands in the table. */
export type Dragged =
  | { readonly from: 'list'; readonly kind: string; readonly criterion: string | null }
  | { readonly from: 'table'; readonly spot: Spot };

/** Takes a variable of the list along with the pointer. */
export function dragVariable(data: DataTransfer, { kind, criterion }: VariableView): void {
  const dragged: Dragged = { from: 'list', kind, criterion };
  data.setData(type, JSON.stringify(dragged));
  data.effectAllowed = 'copyMove';
}

/** Takes a variable of the table along with the pointer. */
export function dragSpot(data: DataTransfer, spot: Spot): void {
  const dragged: Dragged = { from: 'table', spot };
  data.setData(type, JSON.stringify(dragged));
  data.effectAllowed = 'copyMove';
}

/** In: what is carried over a place. Out: whether it is a variable of ours. */
export function carriesVariable(data: DataTransfer): boolean {
  return data.types.includes(type);
}

/** In: what was let go. Out: what it is; null where it is nothing of ours. */
export function draggedIn(data: DataTransfer): Dragged | null {
  const text = data.getData(type);
  if (text === '') return null;
  // Written by this page under a type of its own, a moment ago.
  return JSON.parse(text) as Dragged;
}
