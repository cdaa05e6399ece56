import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { QueueRow } from '../../../shared/contract/views.ts';
import type { PrintedTable } from '../../../shared/release/printed-table.ts';
import type { TableSet, TableValue } from '../../../shared/release/table-value.ts';
import type { TableSpecification } from '../../../shared/tables/specification.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import type { TableChoice } from '../../data/article-queries.ts';
import { BehindPanel } from './behind-panel.tsx';
import { cellBehind } from './cell-behind.ts';
import { isNumber, openingPlace, type Place } from './grid-moves.ts';
import {
  namesIn,
  outcomesIn,
  outcomesNow,
  recordsBehind,
  shortOutcomes,
} from './records-behind.ts';
import { TableSheet } from './table-sheet.tsx';
import { useTableCopy } from './use-table-copy.ts';

type Props = {
  readonly printed: PrintedTable;
  readonly value: TableValue;
  readonly set: TableSet;
  readonly marking: string | null;
  readonly source: string;
  /** True while the version asked for is on its way. */
  readonly stale: boolean;
  readonly rows: readonly QueueRow[];
  /** The rows of other rounds that it counts. */
  readonly others: readonly QueueRow[];
  readonly codebook: Codebook;
  readonly choices: ReactNode;
  /** Which numbers the table shows, and its specification where it is none of those the round has. */
  readonly of: TableChoice;
  readonly specification: TableSpecification | null;
};

/** A table, and beside it the records behind the number last pointed at. */
export function TableAndBehind(props: Props) {
  const {
    printed,
    value,
    set,
    marking,
    source,
    stale,
    rows,
    others,
    codebook,
    choices,
    of,
    specification,
  } = props;
  const [pointed, setPointed] = useState<Place | null>(null);
  const records = useRef<HTMLDivElement>(null);
  const copy = useTableCopy(of, printed.id, specification);
  useActions({ copyTable: copy });
  const grid = useRef<HTMLTableElement>(null);
  const place = pointed !== null && isNumber(printed, pointed) ? pointed : openingPlace(printed);

  const rowId = place === null ? undefined : printed.rows[place.row]?.id;
  const columnId = place === null ? undefined : printed.columns[place.column]?.id;
  const behind = useMemo(
    () =>
      rowId === undefined || columnId === undefined ? null : cellBehind(value, rowId, columnId),
    [rowId, columnId, value],
  );
  const names = useMemo(() => namesIn(rows), [rows]);
  // A table of one's own does not tell how its entries were decided; it is made of what stands now, and over several
  // rounds an entry has no one outcome.
  const outcomes = useMemo(
    () => (specification === null ? outcomesIn(set) : outcomesNow(others.length > 0 ? [] : rows)),
    [specification, set, rows, others],
  );
  const elsewhere = useMemo(() => namesIn(others), [others]);
  const found = useMemo(
    () => (behind === null ? null : recordsBehind(behind, names, outcomes, elsewhere)),
    [behind, names, outcomes, elsewhere],
  );
  const words = useMemo(() => shortOutcomes(codebook.outcomes), [codebook]);

  return (
    <>
      <TableSheet
        table={printed}
        marking={marking}
        source={source}
        stale={stale}
        choices={choices}
        onCopy={copy}
        place={place}
        gridRef={grid}
        onPoint={setPointed}
        onEnter={() => records.current?.querySelector('a')?.focus()}
      />
      <BehindPanel
        shown={place === null ? null : (printed.rows[place.row]?.cells[place.column]?.text ?? null)}
        behind={behind}
        found={found}
        words={words}
        listRef={records}
        onLeave={() => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
      />
    </>
  );
}
