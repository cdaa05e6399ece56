import { useContext } from 'react';
import classes from './skeleton.module.css';
import { WaitingNote } from './waiting-note.ts';

type Props = { readonly lines: number; readonly label: string };

/** Where text will stand, quietly and without moving; shown only when the answer takes its time. */
export function Skeleton({ lines, label }: Props) {
  const note = useContext(WaitingNote);
  return (
    <div className={classes['skeleton']}>
      {note}
      <output className={classes['lines']} aria-label={label}>
        {Array.from({ length: lines }, (_, line) => (
          <div key={line} className={classes['line']} />
        ))}
      </output>
    </div>
  );
}
