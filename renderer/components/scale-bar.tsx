import { Hatch } from './hatch.tsx';
import classes from './scale-bar.module.css';

type Props = {
  readonly n: number;
  readonly low: number;
  readonly high: number;
  /** Where the scale ends; it begins at 0. */
  readonly end: number;
  /** The same in words, for those who do not see the bar. */
  readonly label: string;
  /** Without the numbers at its ends, for a row of a table whose bars share one scale. */
  readonly small?: boolean;
};

const at = (value: number, end: number): string => `${end === 0 ? 0 : (100 * value) / end}%`;

/** A number with its range on a scale that says where it ends: solid to the lowest, hatched to the highest. */
export function ScaleBar({ n, low, high, end, label, small = false }: Props) {
  return (
    <div>
      <div className={classes['bar']} data-small={small || undefined} role="img" aria-label={label}>
        <div className={classes['solid']} style={{ width: at(low, end) }} />
        {high > low && (
          <>
            <Hatch className={classes['open'] ?? ''} style={{ width: at(high - low, end) }} />
            <div className={classes['mark']} style={{ left: at(n, end) }} />
          </>
        )}
      </div>
      {!small && (
        <div className={classes['ends']} aria-hidden="true">
          <span>0</span>
          <span>{end}</span>
        </div>
      )}
    </div>
  );
}
