import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  ComparisonView,
  SideView,
  UnitView,
} from '../../../shared/compare/comparison-view.ts';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { TextButton } from '../../components/text-button.tsx';
import { UnitDetail } from './unit-detail.tsx';
import classes from './unit-list.module.css';
import { UnitRow } from './unit-row.tsx';

type Props = {
  readonly units: readonly UnitView[];
  readonly rows: ComparisonView['rows'];
  readonly columns: ComparisonView['columns'];
  readonly from: SideView & { readonly id: RoundId };
  readonly to: SideView & { readonly id: RoundId };
  readonly listRef: Ref<HTMLUListElement>;
};

const portion = 60;

/** The units that are left, each with both rounds; pressed, one opens the entries behind it. */
export function UnitList({ units, rows, columns, from, to, listRef }: Props) {
  const { t } = useTranslation('compare');
  const [limit, setLimit] = useState(portion);
  const [open, setOpen] = useState<UnitNumber | null>(null);
  if (units.length === 0) return <p className={classes['none']}>{t(($) => $.units.none)}</p>;
  return (
    <>
      <ul ref={listRef} className={classes['list']}>
        {units.slice(0, limit).map((unit) => (
          <li key={unit.unit}>
            <UnitRow
              unit={unit}
              from={rows.find((line) => line.id === unit.from.id)}
              to={columns.find((line) => line.id === unit.to.id)}
              open={open === unit.unit}
              onToggle={() => setOpen(open === unit.unit ? null : unit.unit)}
            />
            {open === unit.unit && <UnitDetail unit={unit} from={from} to={to} />}
          </li>
        ))}
      </ul>
      {units.length > limit && (
        <p className={classes['more']}>
          <TextButton onPress={() => setLimit(limit + 300)}>
            {t(($) => $.units.more, { count: units.length - limit })}
          </TextButton>
        </p>
      )}
    </>
  );
}
