import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import type { TableSpecification } from '../../../../shared/tables/specification.ts';
import { viewOf } from './variable-names.ts';

/** In: the id of a table that a layer makes, and the layer. Out: what its category is called. */
export function layerLabel(
  table: string,
  layer: TableSpecification['layer'],
  variables: readonly VariableView[],
): string {
  const id = table.slice(table.indexOf('.') + 1);
  if (layer === null) return id;
  return (
    layer.labels[id] ??
    layer.merged.find((one) => one.id === id)?.label ??
    viewOf(variables, layer)?.categories.find((one) => one.id === id)?.label ??
    id
  );
}
