import { useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './builder.module.css';
import { carriesVariable, draggedIn, type Dragged } from './drag.ts';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly empty: boolean;
  readonly onDrop: (dragged: Dragged) => void;
  readonly children: ReactNode;
};

/** A place in the table where variables are let go. */
export function Zone({ id, title, empty, onDrop, children }: Props) {
  const { t } = useTranslation('builder');
  const [over, setOver] = useState(false);
  const letGo = (event: DragEvent): void => {
    setOver(false);
    const dragged = draggedIn(event.dataTransfer);
    if (dragged === null) return;
    event.preventDefault();
    event.stopPropagation();
    onDrop(dragged);
  };
  return (
    <div
      className={classes['zone']}
      data-over={over}
      onDragOver={(event) => {
        if (!carriesVariable(event.dataTransfer)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={letGo}
    >
      <section
        aria-labelledby={`builder-${id}`}
        className={empty ? classes['emptyZone'] : undefined}
      >
        <h2 id={`builder-${id}`} className={classes['zoneTitle']}>
          {title}
        </h2>
        {empty ? <p className={classes['hint']}>{t(($) => $.dropHere)}</p> : children}
      </section>
    </div>
  );
}
