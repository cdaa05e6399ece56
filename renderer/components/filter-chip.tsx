import { integerText } from '../../shared/lib/norwegian-format.ts';
import classes from './filter-chip.module.css';

type Props = {
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

/** One of several ways to narrow a list, with how many it leaves. */
export function FilterChip({ label, count, chosen, onChoose }: Props) {
  return (
    <button type="button" className={classes['chip']} aria-pressed={chosen} onClick={onChoose}>
      {label} <span className={classes['count']}>{integerText(count)}</span>
    </button>
  );
}
