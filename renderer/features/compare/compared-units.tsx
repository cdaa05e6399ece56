import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonView } from '../../../shared/compare/comparison-view.ts';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import { Panel } from '../../components/panel.tsx';
import { TextButton } from '../../components/text-button.tsx';
import type { ComparisonAsked } from '../../../shared/contract/compare-contract.ts';
import classes from './compare.module.css';
import { FilterBar } from './filter-bar.tsx';
import { passes, unitsBehind, type ChosenCell, type UnitFilter } from './unit-filters.ts';
import { UnitList } from './unit-list.tsx';

type Props = {
  readonly data: ComparisonView;
  readonly asked: ComparisonAsked;
  readonly cell: ChosenCell | null;
  readonly filter: UnitFilter | null;
  readonly listRef: Ref<HTMLUListElement>;
  readonly onFilter: (filter: UnitFilter | null) => void;
  readonly onClear: () => void;
};

/** The units behind the number last pointed at, narrowed by cause and by what became of them. */
export function ComparedUnits({ data, asked, cell, filter, listRef, onFilter, onClear }: Props) {
  const { t } = useTranslation('compare');
  const behind = unitsBehind(data, cell);
  const shown = filter === null ? behind : behind.filter((one) => passes(filter, one));
  const label = (lines: ComparisonView['table']['rows'], id: string): string =>
    lines.find((one) => one.id === id)?.label ?? id;
  const swings =
    cell === null
      ? 0
      : (data.table.cells.find((one) => one.row === cell.row && one.column === cell.column)?.swings
          .length ?? 0);
  const title =
    cell === null
      ? t(($) => $.units.all)
      : t(($) => $.units.behind, {
          row: label(data.table.rows, cell.row),
          column: label(data.table.columns, cell.column),
        });
  return (
    <section className={classes['side']} aria-labelledby="compared-units">
      <div className={classes['sideTop']}>
        <h2 id="compared-units" className={classes['sideTitle']}>
          {title} <span aria-live="polite">({integerText(shown.length)})</span>
        </h2>
        {(cell !== null || filter !== null) && (
          <TextButton onPress={onClear}>{t(($) => $.units.clear)}</TextButton>
        )}
      </div>
      {swings > 0 && (
        <p className={classes['swings']}>{t(($) => $.units.swings, { count: swings })}</p>
      )}
      <FilterBar units={behind} chosen={filter} onChoose={onFilter} />
      <Panel className={classes['list'] ?? ''}>
        <div className={classes['scrolling']}>
          <UnitList
            // Another choice starts at the top of its own list.
            key={`${cell?.row ?? ''} ${cell?.column ?? ''} ${filter?.id ?? ''}`}
            units={shown}
            rows={data.rows}
            columns={data.columns}
            from={{ ...data.from, id: asked.from.round }}
            to={{ ...data.to, id: asked.to.round }}
            listRef={listRef}
          />
        </div>
      </Panel>
    </section>
  );
}
