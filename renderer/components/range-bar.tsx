import { Hatch } from './hatch.tsx';
import classes from './range-bar.module.css';

type Props = {
  readonly low: number;
  readonly high: number;
  readonly denominator: number;
  /** The same in words, for those who do not see the bar. */
  readonly label: string;
};

const share = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.min(100, (100 * part) / whole)}%`;

/** A number with its range: solid to the lowest, hatched on to the highest. */
export function RangeBar({ low, high, denominator, label }: Props) {
  return (
    <div className={classes['bar']} role="img" aria-label={label}>
      <div className={classes['solid']} style={{ width: share(low, denominator) }} />
      <Hatch className={classes['open'] ?? ''} style={{ width: share(high - low, denominator) }} />
    </div>
  );
}
