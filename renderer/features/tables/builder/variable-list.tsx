import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import type { TableSpecification } from '../../../../shared/tables/specification.ts';
import classes from './builder.module.css';
import { dragVariable } from './drag.ts';
import type { Target } from './table-draft.ts';
import { nameOf } from './variable-names.ts';

type Props = {
  readonly variables: readonly VariableView[];
  readonly table: TableSpecification;
  readonly onPut: (view: VariableView, target: Target) => void;
};

/** Everything entries can be divided by: dragged to its place, or sent there from a menu. */
export function VariableList({ variables, table, onPut }: Props) {
  const { t } = useTranslation('builder');
  const targets: readonly { readonly label: string; readonly target: Target }[] = [
    { label: t(($) => $.put.rows), target: { zone: 'rows', block: null } },
    ...(table.rows.length > 0
      ? [
          {
            label: t(($) => $.put.insideRows),
            target: { zone: 'rows' as const, block: table.rows.length - 1 },
          },
        ]
      : []),
    { label: t(($) => $.put.columns), target: { zone: 'columns', block: null } },
    ...(table.columns.length > 0
      ? [
          {
            label: t(($) => $.put.insideColumns),
            target: { zone: 'columns' as const, block: table.columns.length - 1 },
          },
        ]
      : []),
    { label: t(($) => $.put.layer), target: { zone: 'layer' } },
    { label: t(($) => $.put.filter), target: { zone: 'filter' } },
  ];
  return (
    <section aria-labelledby="builder-variables">
      <h2 id="builder-variables" className={classes['small']}>
        {t(($) => $.variables)}
      </h2>
      <p className={classes['hint']}>{t(($) => $.sendHelp)}</p>
      <ul className={classes['variables']}>
        {variables.map((view) => (
          <li key={`${view.kind} ${view.criterion ?? ''}`}>
            <Menu position="bottom-start" trapFocus>
              <Menu.Target>
                <button
                  type="button"
                  className={classes['variable']}
                  draggable
                  onDragStart={(event) => dragVariable(event.dataTransfer, view)}
                >
                  {nameOf(variables, view)}
                </button>
              </Menu.Target>
              <Menu.Dropdown>
                {targets.map(({ label, target }) => (
                  <Menu.Item key={label} onClick={() => onPut(view, target)}>
                    {label}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </li>
        ))}
      </ul>
    </section>
  );
}
