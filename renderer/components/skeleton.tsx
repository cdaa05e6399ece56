import classes from './skeleton.module.css';

type Props = { readonly lines: number; readonly label: string };

/** Where text will stand, quietly and without moving; shown only when the answer takes its time. */
export function Skeleton({ lines, label }: Props) {
  return (
    <output className={classes['skeleton']} aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={classes['line']} />
      ))}
    </output>
  );
}
