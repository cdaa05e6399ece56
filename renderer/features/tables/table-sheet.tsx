import { Button } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintedTable } from '../../../shared/release/printed-table.ts';
import { InventedMark } from '../../components/invented-mark.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { Panel } from '../../components/panel.tsx';
import type { Place } from './grid-moves.ts';
import { PrintedGrid } from './printed-grid.tsx';
import classes from './table-sheet.module.css';

type Props = {
  readonly table: PrintedTable;
  readonly marking: string | null;
  readonly source: string;
  readonly stale: boolean;
  readonly choices: ReactNode;
  readonly place: Place | null;
  readonly gridRef: Ref<HTMLTableElement>;
  readonly onPoint: (place: Place) => void;
  readonly onEnter: () => void;
  readonly onCopy: () => void;
};

/** A table on its sheet, as it will print: caption above, notes and source below. */
export function TableSheet(props: Props) {
  const { table, marking, source, stale, choices, place, gridRef, onPoint, onEnter, onCopy } =
    props;
  const { t } = useTranslation('tables');
  return (
    <div className={classes['middle']}>
      <div className={classes['top']}>
        {marking === null ? <span /> : <InventedMark label={marking} />}
        <div className={classes['choices']}>
          <Button
            variant="default"
            size="compact-sm"
            aria-keyshortcuts="c"
            rightSection={<Kbd of="c" />}
            onClick={onCopy}
          >
            {t(($) => $.copy.run)}
          </Button>
          {choices}
        </div>
      </div>
      <Panel className={classes['sheet'] ?? ''}>
        <div aria-busy={stale} lang={table.language}>
          <p id="table-caption" className={classes['caption']}>
            <strong>{table.label}</strong> {table.caption}
          </p>
          <div className={classes['scroller']}>
            <PrintedGrid
              table={table}
              labelledBy="table-caption"
              place={place}
              gridRef={gridRef}
              onPoint={onPoint}
              onEnter={onEnter}
            />
          </div>
          <div className={classes['notes']}>
            {table.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            <p>{source}</p>
          </div>
        </div>
      </Panel>
      <p className={classes['help']}>{t(($) => $.help)}</p>
    </div>
  );
}
