import classes from './scale-bar.module.css';
import { along, SplitBar } from './split-bar.tsx';

type Props = {
  readonly n: number;
  readonly low: number;
  readonly high: number;
  /** Where the scale ends; it begins at 0. */
  readonly end: number;
  /** The same in words, for those who do not see the bar. */
  readonly label: string;
};

/** A number with its range on a scale that says where it ends: solid to the lowest, hatched to the highest. */
export function ScaleBar({ n, low, high, end, label }: Props) {
  return (
    <div>
      <SplitBar solid={low} open={high - low} whole={end} label={label}>
        {high > low && <div className={classes['mark']} style={{ left: along(n, end) }} />}
      </SplitBar>
      <div className={classes['ends']} aria-hidden="true">
        <span>0</span>
        <span>{end}</span>
      </div>
    </div>
  );
}
