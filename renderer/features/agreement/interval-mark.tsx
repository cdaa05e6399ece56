import type { Statistic } from '../../../shared/agreement/agreement-schema.ts';
import { alongAxis } from './shown-items.ts';
import classes from './interval-mark.module.css';

type Props = {
  readonly statistic: Statistic;
  /** Where the axis begins; it ends at 1. */
  readonly start: number;
};

/** A coefficient as a point on its interval, on an axis that the rows share. The numbers stand beside in words. */
export function IntervalMark({ statistic, start }: Props) {
  const at = (value: number): string => `${alongAxis(value, start)}%`;
  return (
    <div className={classes['axis']} aria-hidden="true">
      <div className={classes['zero']} style={{ left: at(0) }} />
      {'value' in statistic && (
        <>
          <div
            className={classes['span']}
            style={{ left: at(statistic.low), right: `${100 - alongAxis(statistic.high, start)}%` }}
          />
          <div className={classes['point']} style={{ left: at(statistic.value) }} />
        </>
      )}
    </div>
  );
}
