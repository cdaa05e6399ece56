import type { KeyboardEvent } from 'react';
import classes from '../../components/number-button.module.css';

type Props = {
  readonly text: string;
  /** Whether this is the number shown beside: the one in a table that the Tab key stops at. */
  readonly shown: boolean;
  readonly row: number;
  readonly column: number;
  readonly onPoint: () => void;
  readonly onHover: (grid: Element | null) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
};

/** A number in a printed table that can be pointed at. It looks like print until it is. */
export function NumberCell({ text, shown, row, column, onPoint, onHover, onKeyDown }: Props) {
  return (
    <button
      type="button"
      className={classes['number']}
      tabIndex={shown ? 0 : -1}
      aria-pressed={shown}
      data-row={row}
      data-column={column}
      onClick={onPoint}
      onFocus={onPoint}
      // A table that comes to lie under a pointer at rest has not been pointed at.
      onPointerMove={(event) => {
        if (event.movementX !== 0 || event.movementY !== 0)
          onHover(event.currentTarget.closest('table'));
      }}
      onKeyDown={onKeyDown}
    >
      {text}
    </button>
  );
}
