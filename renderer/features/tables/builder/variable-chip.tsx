import { ActionIcon, Popover } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import type { Variable } from '../../../../shared/tables/variable.ts';
import { VariableOptions } from './variable-options.tsx';
import classes from './builder.module.css';
import { dragSpot } from './drag.ts';
import type { Spot } from './table-draft.ts';
import { nameOf, viewOf } from './variable-names.ts';

type Props = {
  readonly variables: readonly VariableView[];
  readonly variable: Variable;
  readonly spot: Spot;
  /** The categories a filter lets through; null elsewhere. */
  readonly chosen: readonly string[] | null;
  readonly onChange: (to: Partial<Variable>) => void;
  readonly onChosen: (categories: readonly string[]) => void;
  readonly onRemove: () => void;
  readonly onSwap: (by: -1 | 1) => void;
};

/** A variable where it stands in the table: its choices open on it, Delete takes it out, Alt and arrows move it. */
export function VariableChip(props: Props) {
  const { variables, variable, spot, chosen, onChange, onChosen, onRemove, onSwap } = props;
  const { t } = useTranslation('builder');
  const [open, setOpen] = useState(chosen !== null && chosen.length === 0);
  const name = nameOf(variables, variable);
  const view = viewOf(variables, variable);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else if (event.altKey && event.key === 'ArrowLeft') onSwap(-1);
    else if (event.altKey && event.key === 'ArrowRight') onSwap(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const labels = chosen?.map((id) => view?.categories.find((one) => one.id === id)?.label ?? id);
  return (
    <span
      className={classes['chip']}
      draggable
      onDragStart={(event) => dragSpot(event.dataTransfer, spot)}
    >
      <Popover opened={open} onChange={setOpen} position="bottom-start" width={300} trapFocus>
        <Popover.Target>
          <button
            type="button"
            className={classes['chipName']}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            onKeyDown={onKeyDown}
          >
            {name}
            {labels !== undefined && labels.length > 0 && (
              <span className={classes['chosen']}>: {labels.join(', ')}</span>
            )}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes['dropdown']}>
          <VariableOptions
            view={view}
            variable={variable}
            chosen={chosen}
            onChange={onChange}
            onChosen={onChosen}
          />
        </Popover.Dropdown>
      </Popover>
      <ActionIcon
        variant="subtle"
        size="xs"
        aria-label={t(($) => $.remove, { name })}
        onClick={onRemove}
      >
        <IconX size={12} aria-hidden />
      </ActionIcon>
    </span>
  );
}
