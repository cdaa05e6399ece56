import { isReportHeading, reportHeadings } from './meanings.ts';
import { fold } from './fold.ts';
import type { PreparedSheet } from './heading-row.ts';
import type { RowRefusal } from './row-refusal.ts';
import type { CellValue } from './sheet.ts';

/** The refused rows as a sheet to mend and feed back: as they stood, with three columns that say why. */
export type RefusedReport = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
};

/**
 * In: the sheet and the refusals of its rows. Out: the report. The file's own columns keep their order and values,
 * unused ones too; the three columns at the end are left alone when the mended file is imported, and those of an
 * earlier report are replaced.
 */
export function refusedReport(
  { sheet, headingRow, columns }: PreparedSheet,
  refusals: readonly RowRefusal[],
): RefusedReport {
  const old = new Set(
    columns.filter((one) => isReportHeading(fold(one.heading))).map((one) => one.index),
  );
  const width = refusals.reduce(
    (most, { row }) => Math.max(most, sheet.rows[row - 1]?.length ?? 0),
    headingRow.headings.length,
  );
  const kept = Array.from({ length: width }, (_, index) => index).filter(
    (index) => !old.has(index),
  );
  return {
    headings: [
      ...kept.map((index) => headingRow.headings[index] ?? ''),
      reportHeadings.code,
      reportHeadings.reason,
      reportHeadings.row,
    ],
    rows: refusals.map((refusal) => {
      const cells = sheet.rows[refusal.row - 1] ?? [];
      return [
        ...kept.map((index) => cells[index] ?? null),
        refusal.code,
        explained(refusal),
        refusal.row,
      ];
    }),
  };
}

function explained({ message, column, details }: RowRefusal): string {
  const place = column === null ? '' : `Kolonnen «${column}»: `;
  const also = Array.isArray(details.also)
    ? details.also.filter((one) => typeof one === 'string')
    : [];
  return [`${place}${message}`, ...also].join('\n');
}
