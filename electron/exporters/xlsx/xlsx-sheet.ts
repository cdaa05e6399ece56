/** How a cell is set. What is left out is as the workbook has it by itself. */
export type XlsxStyle = {
  /** How a number or a date is shown, in Excel's own notation. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#rrggbb`. */
  readonly colour?: string;
  readonly across?: 'left' | 'center' | 'right';
  readonly upright?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly above?: 'thin' | 'medium';
  readonly below?: 'thin' | 'medium';
};

/** Null: nothing stands in it. A text stays a text whatever it looks like (`=…`, `0101`). */
export type XlsxValue = string | number | boolean | null;

/** A cell that is set in a way of its own. */
export type XlsxStyledCell = {
  readonly value: XlsxValue;
  readonly style: XlsxStyle;
  /** How many columns it stands across; the cells it covers are given all the same, for their borders. */
  readonly span?: number;
};
export type XlsxCell = XlsxValue | XlsxStyledCell;

export type XlsxRow = {
  readonly cells: readonly XlsxCell[];
  /** Points; absent: as Excel makes it fit. */
  readonly height?: number;
};

/** One sheet: rows of cells, widths in characters, and how much stays put when the rest is scrolled. */
export type XlsxSheet = {
  readonly name: string;
  readonly rows: readonly XlsxRow[];
  readonly widths: readonly number[];
  readonly stickyRows: number;
  readonly stickyColumns: number;
};
