/** What a file may cost at most. A mapping has some hundred rows; a large one a hundred thousand. */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes of all parts of a workbook together, unpacked. */
  unpackedBytes: 1024 * 1024 * 1024,
  /** How many times its packed size a large part may have. Real sheets stay below 100. */
  ratio: 400,
  /** Parts up to this size may have any ratio: a small sheet of equal rows packs well. */
  ratioFree: 32 * 1024 * 1024,
  zipEntries: 10_000,
  /** Bytes unpacked of one of the parts that say how the workbook hangs together. */
  smallPartBytes: 32 * 1024 * 1024,
  /** Excel's own limits for a sheet. */
  rows: 1_048_576,
  columns: 16_384,
  /** Places in the grid up to each row's last cell, over all sheets. */
  cells: 20_000_000,
  mergedRanges: 200_000,
  sheets: 1000,
} as const;

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/gu, '\u00A0');

/** In: a number of bytes. Out: as it is shown, in whole megabytes. */
export function megabytes(bytes: number): string {
  return `${grouped(Math.ceil(bytes / (1024 * 1024)))}\u00A0MB`;
}

/** In: a number and what is counted. Out: as it is shown, `1 048 576 rader`. */
export function counted(value: number, what: string): string {
  return `${grouped(value)}\u00A0${what}`;
}
