import type { ImportChoice } from '../../../shared/contract/intake-contract.ts';
import type { ImportReport, ImportStep } from '../../../shared/contract/intake-views.ts';
import type { SourceKind } from '../../../shared/events/statement.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { refuse, type Refusal } from '../../../shared/lib/refusal.ts';
import { followSteps } from '../../data/follow-steps.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import type { StoreClient } from '../../data/store-connection.ts';
import { assignMeaning, proposedColumns } from './column-choices.ts';
import {
  openingSheet,
  sheetNamed,
  type DeskState,
  type Progress,
  type SettledDesk,
  type Trial,
} from './desk-state.ts';

type Stored = Extract<ImportStep, { kind: 'done' }>;

/** How an import ended. */
export type ImportEnd =
  | { readonly kind: 'stored'; readonly file: string; readonly report: ImportReport }
  | { readonly kind: 'refused'; readonly file: string; readonly refusal: Refusal }
  | { readonly kind: 'cancelled' };

/** Where a file is taken in. It outlives the page, so that an import goes on while one looks at something else. */
export type Desk = {
  readonly state: () => DeskState;
  /** Calls back at each change. Out: a function that stops it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Asks for a file and opens it. */
  readonly choose: () => Promise<void>;
  readonly setSheet: (name: string) => void;
  readonly setMeaning: (heading: string, meaning: string | null) => void;
  readonly restoreColumns: () => void;
  readonly setSource: (source: SourceKind | null) => void;
  /** Stores the rows. Out: how it ended; null where there was nothing to start. */
  readonly run: () => Promise<ImportEnd | null>;
  readonly cancel: () => void;
  readonly saveRefused: () => Promise<void>;
};

/** Long enough for a run of changes to be tried once. */
const PAUSE_MS = 120;

/** In: the store's answers about intake, and the round. Out: an empty desk. */
export function newDesk(intake: StoreClient['intake'], round: RoundId): Desk {
  let state: DeskState = { kind: 'empty', refusal: null };
  let trying = new AbortController();
  let running = new AbortController();
  const listeners = new Set<() => void>();

  const become = (next: DeskState): void => {
    state = next;
    for (const tell of listeners) tell();
  };

  const tryOut = async (): Promise<void> => {
    trying.abort();
    trying = new AbortController();
    const { signal } = trying;
    if (state.kind !== 'chosen') return;
    const { choice } = state;
    if (sheetNamed(state.file, choice.sheet)?.problem !== null) return;
    const set = (trial: Trial): void => {
      if (!signal.aborted && state.kind === 'chosen') become({ ...state, trial });
    };
    set({ kind: 'running', step: null });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (signal.aborted) return;
    try {
      const { report } = await followSteps<Progress, Stored>(
        (options) => intake.preview(choice, options),
        signal,
        (step) => set({ kind: 'running', step }),
      );
      set({ kind: 'done', report });
    } catch (error) {
      set({ kind: 'refused', refusal: refusalOf(error) });
    }
  };

  const change = (choice: Partial<ImportChoice>): void => {
    if (state.kind !== 'chosen') return;
    become({
      ...state,
      choice: { ...state.choice, ...choice },
      stopped: null,
      saved: null,
      notSaved: null,
    });
    void tryOut();
  };

  const open = async (before: SettledDesk): Promise<void> => {
    try {
      const file = await intake.inspect({ round, file: null });
      if (file === null) {
        become(before);
        if (before.kind === 'chosen' && before.trial.kind === 'running') void tryOut();
        return;
      }
      const sheet = openingSheet(file);
      if (sheet === null) {
        become({
          kind: 'empty',
          refusal: refuse('headings-missing', { sheet: file.name, file: file.name }),
        });
        return;
      }
      const choice: ImportChoice = {
        round,
        file: file.path,
        sheet: sheet.name,
        columns: proposedColumns(sheet),
        source: null,
      };
      const trial = { kind: 'running', step: null } as const;
      become({ kind: 'chosen', file, choice, trial, stopped: null, saved: null, notSaved: null });
      void tryOut();
    } catch (error) {
      become({ kind: 'empty', refusal: refusalOf(error) });
    }
  };

  const run = async (): Promise<ImportEnd | null> => {
    if (state.kind !== 'chosen' || state.trial.kind !== 'done') return null;
    const { file, choice, saved, notSaved } = state;
    const tried = state.trial.report;
    if (tried.stored === 0) return null;
    trying.abort();
    running = new AbortController();
    const { signal } = running;
    const kept = { file, choice, saved, notSaved };
    become({ kind: 'running', step: null, report: tried, ...kept });
    try {
      const { report } = await followSteps<Progress, Stored>(
        (options) => intake.run(choice, options),
        signal,
        (step) => {
          if (state.kind === 'running') become({ ...state, step });
        },
      );
      become({ kind: 'stored', report, ...kept });
      return { kind: 'stored', file: file.name, report };
    } catch (error) {
      const refusal = refusalOf(error);
      const cancelled = signal.aborted || refusal.code === 'import-cancelled';
      // Whoever stopped it, only a new dry run knows what is stored.
      const stopped = cancelled
        ? ({ kind: 'cancelled', already: tried.alreadyStored } as const)
        : ({ kind: 'refused', refusal } as const);
      become({ kind: 'chosen', trial: { kind: 'running', step: null }, stopped, ...kept });
      void tryOut();
      return cancelled ? { kind: 'cancelled' } : { kind: 'refused', file: file.name, refusal };
    }
  };

  return {
    state: () => state,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: async () => {
      if (state.kind === 'opening' || state.kind === 'running') return;
      const before = state;
      become({ kind: 'opening', before });
      await open(before);
    },
    setSheet: (name) => {
      if (state.kind !== 'chosen') return;
      const sheet = sheetNamed(state.file, name);
      if (sheet !== null) change({ sheet: sheet.name, columns: proposedColumns(sheet) });
    },
    setMeaning: (heading, meaning) => {
      if (state.kind !== 'chosen') return;
      change({ columns: { ...assignMeaning(state.choice.columns, heading, meaning) } });
    },
    restoreColumns: () => {
      if (state.kind !== 'chosen') return;
      const sheet = sheetNamed(state.file, state.choice.sheet);
      if (sheet !== null) change({ columns: proposedColumns(sheet) });
    },
    setSource: (source) => change({ source }),
    run,
    cancel: () => running.abort(),
    saveRefused: async () => {
      if (state.kind !== 'chosen' && state.kind !== 'stored') return;
      const { choice } = state;
      const set = (saved: string | null, notSaved: Refusal | null): void => {
        if (state.kind === 'chosen' || state.kind === 'stored')
          become({ ...state, saved, notSaved });
      };
      try {
        const answer = await intake.saveRefused({ choice, file: null });
        if (answer !== null) set(answer.file, null);
      } catch (error) {
        set(null, refusalOf(error));
      }
    },
  };
}
