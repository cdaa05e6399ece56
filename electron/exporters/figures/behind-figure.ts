import type { FigureValue } from '../../../shared/figures/figure-value.ts';
import { csvText, withRemarks } from '../csv-text.ts';

/** In: a figure. Out: the table behind it as CSV, the units of each row in the last column; marking, title and source beside. */
export function behindCsv({
  behind,
  label,
  title,
  source,
  marking,
  language,
}: FigureValue): string {
  const table = {
    header: [...behind.columns.map((one) => one.heading), behind.units],
    rows: behind.rows.map(({ cells, units }) => [
      ...cells.map((cell) => cell ?? ''),
      units.join(' '),
    ]),
  };
  const remarked = withRemarks(table, marking, `${label} ${title}. ${source}`, language);
  return csvText(remarked, language);
}

/** In: figures. Out: what stands beside them in `figurer.json`: caption, text alternative and the table behind each. */
export function behindJson(figures: readonly FigureValue[]): string {
  const value = figures.map(
    ({ id, kind, number, label, title, width, alternative, notes, source, marking, behind }) => ({
      id,
      kind,
      number,
      label,
      title,
      width,
      alternative,
      notes,
      source,
      marking,
      columns: behind.columns,
      rows: behind.rows,
    }),
  );
  return `${JSON.stringify({ figures: value }, null, 2)}\n`;
}
