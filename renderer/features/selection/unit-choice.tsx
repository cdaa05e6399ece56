import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { listText } from '../../../shared/lib/norwegian-format.ts';
import {
  uncoveredBy,
  type Breadth,
  type SelectableUnit,
  type Shown,
} from '../../../shared/selection/county-selection.ts';
import { entryAddress } from '../../app/addresses.ts';
import classes from './selection.module.css';

type Props = {
  readonly unit: SelectableUnit;
  readonly breadth: readonly Breadth[];
  readonly chosen: readonly UnitNumber[];
  readonly proposed: boolean;
  readonly labelOf: (shown: Shown) => string;
  readonly onChange: (ticked: boolean) => void;
};

/** One municipality to be ticked, with what would be gained by it, or lost without it. */
export function UnitChoice({ unit, breadth, chosen, proposed, labelOf, onChange }: Props) {
  const { t } = useTranslation('selection');
  const ticked = chosen.includes(unit.unit);
  const others = chosen.filter((one) => one !== unit.unit);
  const makes = uncoveredBy(breadth, others).filter((one) => one.units.includes(unit.unit));
  const what = listText(makes.map(labelOf));
  const effect = (): string => {
    if (makes.length === 0) return ticked ? t(($) => $.redundant) : t(($) => $.same);
    const count = makes.length;
    return ticked ? t(($) => $.loses, { count, what }) : t(($) => $.gains, { count, what });
  };
  return (
    <li className={classes['unit']} data-ticked={ticked || undefined}>
      <Checkbox
        checked={ticked}
        label={unit.name}
        classNames={{ label: classes['name'] ?? '' }}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={classes['soft']}>
        {[
          ...(proposed ? [t(($) => $.proposedMark)] : []),
          ...(unit.judged ? [t(($) => $.judgedMark)] : []),
          effect(),
        ].join(' · ')}{' '}
        <Link href={entryAddress(unit.unit)}>{unit.unit}</Link>
      </span>
    </li>
  );
}
