import type { ImportChoice } from '../../../shared/contract/intake-contract.ts';
import type {
  FileView,
  ImportReport,
  ImportStep,
  SheetView,
} from '../../../shared/contract/intake-views.ts';
import type { Refusal } from '../../../shared/lib/refusal.ts';

export type Progress = Extract<ImportStep, { kind: 'progress' }>;

/** The dry run of what is chosen. It starts by itself at every change. */
export type Trial =
  | { readonly kind: 'running'; readonly step: Progress | null }
  | { readonly kind: 'done'; readonly report: ImportReport }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Why the last import did not end. The next dry run shows what is stored: `already` is how many rows were before. */
export type Stopped =
  | { readonly kind: 'cancelled'; readonly already: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

type WithFile = {
  readonly file: FileView;
  readonly choice: ImportChoice;
  /** Where the refused rows have been written, or null. */
  readonly saved: string | null;
  /** Why the refused rows could not be written, or null. */
  readonly notSaved: Refusal | null;
};

/** A file on its way in. */
export type DeskState =
  /** No file is chosen; the last one could not be opened where there is a refusal. */
  | { readonly kind: 'empty'; readonly refusal: Refusal | null }
  /** A file is being chosen or opened; `before` stands if the person closes the dialog. */
  | { readonly kind: 'opening'; readonly before: Exclude<DeskState, { kind: 'opening' }> }
  | ({
      readonly kind: 'chosen';
      readonly trial: Trial;
      readonly stopped: Stopped | null;
    } & WithFile)
  | ({
      readonly kind: 'running';
      readonly step: Progress | null;
      readonly report: ImportReport;
    } & WithFile)
  | ({ readonly kind: 'stored'; readonly report: ImportReport } & WithFile);

export type SettledDesk = Exclude<DeskState, { kind: 'opening' }>;

/** In: a file and the name of one of its sheets. Out: that sheet, or the first. Null: the file has none. */
export function sheetNamed(file: FileView, name: string | null): SheetView | null {
  return file.sheets.find((one) => one.name === name) ?? file.sheets[0] ?? null;
}

/** In: a file. Out: the sheet it opens on: the first that can be imported, else the first. */
export function openingSheet(file: FileView): SheetView | null {
  return file.sheets.find((one) => one.problem === null) ?? file.sheets[0] ?? null;
}
