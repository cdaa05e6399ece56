import type { TFunction } from 'i18next';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonView } from '../../../shared/compare/comparison-view.ts';
import {
  dateText,
  integerText,
  listText,
  withinSentence,
} from '../../../shared/lib/norwegian-format.ts';
import { InventedMark } from '../../components/invented-mark.tsx';
import { Panel } from '../../components/panel.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import classes from './compare.module.css';
import { FlowGrid } from './flow-grid.tsx';
import { occupied } from './occupied-lines.ts';
import type { ChosenCell } from './unit-filters.ts';

/** In: the words and a comparison. Out: how many there are, and what is said of them. */
export function leadOf(t: TFunction<'compare'>, { units, register }: ComparisonView): string {
  const count = (verdict: string): string =>
    integerText(units.filter((one) => one.verdict === verdict).length);
  return t(($) => $.lead, {
    count: units.length,
    date: dateText(register),
    same: count('same'),
    changed: count('changed'),
    left: count('not-comparable'),
  });
}

type Props = {
  readonly data: ComparisonView;
  /** True while what was asked for last is on its way. */
  readonly stale: boolean;
  readonly chosen: ChosenCell | null;
  readonly gridRef: Ref<HTMLTableElement>;
  readonly onChoose: (cell: ChosenCell) => void;
};

/** The table from × to on its sheet, as it will print: caption above, notes below. */
export function FlowSheet({ data, stale, chosen, gridRef, onChoose }: Props) {
  const { t } = useTranslation('compare');
  const { shown, empty } = occupied(data.table);
  return (
    <>
      {data.markings.length > 0 && (
        <div>
          <InventedMark label={data.markings.join(' · ')} />
        </div>
      )}
      <Panel className={classes['sheet'] ?? ''}>
        <div aria-busy={stale}>
          <p id="flow-caption" className={classes['caption']}>
            {data.table.caption}
          </p>
          <ScrollRegion label={t(($) => $.grid.title)} className={classes['scroller']}>
            <FlowGrid
              table={shown}
              chosen={chosen}
              labelledBy="flow-caption"
              gridRef={gridRef}
              onChoose={onChoose}
            />
          </ScrollRegion>
          <div className={classes['notes']}>
            {empty.length > 0 && (
              <p>{t(($) => $.grid.empty, { outcomes: listText(empty.map(withinSentence)) })}</p>
            )}
            {data.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </div>
      </Panel>
      <p className={classes['help']}>{t(($) => $.grid.help)}</p>
    </>
  );
}
