import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import type { Variable } from '../../../../shared/tables/variable.ts';
import { dividesAlike } from './table-draft.ts';

/** In: what can be divided by, and a variable. Out: it as the round has it; undefined for what the round does not have. */
export function viewOf(
  variables: readonly VariableView[],
  one: Pick<Variable, 'kind' | 'criterion'>,
): VariableView | undefined {
  return variables.find((each) => dividesAlike(each, one));
}

/** In: what can be divided by, and a variable. Out: what it is called. */
export function nameOf(
  variables: readonly VariableView[],
  one: Pick<Variable, 'kind' | 'criterion'>,
): string {
  if (one.kind === 'outcome-group') return viewOf(variables, one)?.categories[0]?.label ?? one.kind;
  return viewOf(variables, one)?.heading ?? one.criterion ?? one.kind;
}
