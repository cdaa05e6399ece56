import classes from './progress-bar.module.css';

type Props = {
  /** What is under way and how far it has come, in words. */
  readonly label: string;
  readonly done: number;
  /** Null: nobody knows how much there is. */
  readonly total: number | null;
};

/** How far something has come. Where the end is not known it only moves. */
export function ProgressBar({ label, done, total }: Props) {
  const share = total === null || total === 0 ? null : Math.min(100, (100 * done) / total);
  return (
    <div
      className={classes['bar']}
      role="progressbar"
      aria-label={label}
      aria-valuetext={label}
      {...(share === null
        ? {}
        : { 'aria-valuenow': Math.round(share), 'aria-valuemin': 0, 'aria-valuemax': 100 })}
    >
      <div
        className={share === null ? classes['moving'] : classes['done']}
        style={share === null ? undefined : { width: `${share}%` }}
      />
    </div>
  );
}
