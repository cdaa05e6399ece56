import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import type { TableSpecification } from '../../../../shared/tables/specification.ts';
import classes from './builder.module.css';
import { carriesVariable, draggedIn, type Dragged } from './drag.ts';
import {
  change,
  move,
  put,
  swap,
  take,
  variableAt,
  variableOf,
  type Axis,
  type Spot,
  type Target,
} from './table-draft.ts';
import { VariableChip } from './variable-chip.tsx';
import { Zone } from './zone.tsx';

type Props = {
  readonly variables: readonly VariableView[];
  readonly table: TableSpecification;
  readonly onTable: (table: TableSpecification) => void;
};

/** Rows, columns, layer and filter of the table, each with the variables that stand there. */
export function Zones({ variables, table, onTable }: Props) {
  const { t } = useTranslation('builder');
  const drop = (target: Target) => (dragged: Dragged) => {
    if (dragged.from === 'table') {
      onTable(move(table, dragged.spot, target));
      return;
    }
    const view = variables.find(
      (one) => one.kind === dragged.kind && one.criterion === dragged.criterion,
    );
    if (view !== undefined) onTable(put(table, variableOf(view), target));
  };
  const chip = (spot: Spot, chosen: readonly string[] | null): ReactNode => {
    const variable = variableAt(table, spot);
    if (variable === null) return null;
    return (
      <VariableChip
        key={JSON.stringify([spot, variable.kind, variable.criterion])}
        variables={variables}
        variable={variable}
        spot={spot}
        chosen={chosen}
        onChange={(to) => onTable(change(table, spot, to))}
        onChosen={(categories) =>
          onTable({
            ...table,
            filter: table.filter.map((one, at) =>
              spot.zone === 'filter' && at === spot.at
                ? { ...one, categories: [...categories] }
                : one,
            ),
          })
        }
        onRemove={() => onTable(take(table, spot))}
        onSwap={(by) => onTable(swap(table, spot, by))}
      />
    );
  };
  const blocks = (zone: Axis): ReactNode =>
    table[zone].map((block, at) => (
      <div
        // Blocks are told apart by nothing but their place.
        key={String(at)}
        className={classes['block']}
        onDragOver={(event) => {
          if (carriesVariable(event.dataTransfer)) event.preventDefault();
        }}
        onDrop={(event) => {
          const dragged = draggedIn(event.dataTransfer);
          if (dragged === null) return;
          event.preventDefault();
          event.stopPropagation();
          drop({ zone, block: at })(dragged);
        }}
      >
        {block.map((_, inner) => chip({ zone, block: at, at: inner }, null))}
      </div>
    ));
  return (
    <>
      <Zone
        id="rows"
        title={t(($) => $.zones.rows)}
        empty={table.rows.length === 0}
        onDrop={drop({ zone: 'rows', block: null })}
      >
        {blocks('rows')}
      </Zone>
      <Zone
        id="columns"
        title={t(($) => $.zones.columns)}
        empty={table.columns.length === 0}
        onDrop={drop({ zone: 'columns', block: null })}
      >
        {blocks('columns')}
      </Zone>
      <Zone
        id="layer"
        title={t(($) => $.zones.layer)}
        empty={table.layer === null}
        onDrop={drop({ zone: 'layer' })}
      >
        <div className={classes['block']}>{chip({ zone: 'layer' }, null)}</div>
      </Zone>
      <Zone
        id="filter"
        title={t(($) => $.zones.filter)}
        empty={table.filter.length === 0}
        onDrop={drop({ zone: 'filter' })}
      >
        <div className={classes['block']}>
          {table.filter.map(({ categories }, at) => chip({ zone: 'filter', at }, categories))}
        </div>
        {table.filter.some(({ categories }) => categories.length === 0) && (
          <p className={classes['hint']}>{t(($) => $.filterBegun)}</p>
        )}
      </Zone>
    </>
  );
}
