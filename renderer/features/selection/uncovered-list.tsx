import { useTranslation } from 'react-i18next';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import type { Breadth, Shown } from '../../../shared/selection/county-selection.ts';
import classes from './selection.module.css';

type Props = {
  readonly uncovered: readonly Breadth[];
  readonly labelOf: (shown: Shown) => string;
  readonly named: (units: readonly UnitNumber[]) => string;
};

/** What there is in the county and none of the chosen shows, with who does. */
export function UncoveredList({ uncovered, labelOf, named }: Props) {
  const { t } = useTranslation('selection');
  if (uncovered.length === 0)
    return (
      <p className={classes['covered']} role="status">
        {t(($) => $.uncoveredNone)}
      </p>
    );
  return (
    <ul className={classes['uncovered']}>
      {uncovered.map((one) => (
        <li key={`${one.criterion}/${one.answer}`}>
          <span className={classes['name']}>{labelOf(one)}</span>{' '}
          <span className={classes['soft']}>{t(($) => $.has, { names: named(one.units) })}</span>
        </li>
      ))}
    </ul>
  );
}
