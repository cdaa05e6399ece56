import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Piece } from '../../shared/article/piece.ts';
import type { TableFormat } from '../../shared/contract/release-contract.ts';
import type { ReleaseNumber, RoundId, UnitNumber } from '../../shared/lib/ids.ts';
import type { Language } from '../../shared/lib/language.ts';
import type { Digits } from '../../shared/lib/norwegian-format.ts';
import type { PieceId, TableSpecification } from '../../shared/tables/specification.ts';
import { useStore } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';
import type { WordLook } from './use-word-look.ts';

/** Which numbers: of a round as it stands now (release null) or as it was released, and digits in percentages. */
export type TableChoice = {
  readonly round: RoundId;
  readonly release: ReleaseNumber | null;
  readonly digits: Digits;
  /** What they are written in; absent: bokmål. */
  readonly language?: Language;
};

/** Out: what is kept in the mapping for the article, in the order in which it is numbered. */
export function usePieces() {
  const { ask } = useStore();
  return useQuery(ask.article.pieces.queryOptions({ input: {} }));
}

/** Out: what the entries of a round can be divided by, with how many are in each category. */
export function useVariables({ round, release }: Pick<TableChoice, 'round' | 'release'>) {
  const { ask } = useStore();
  return useQuery(ask.article.variables.queryOptions({ input: { round, release } }));
}

/** In: of which round or release, and a unit. Out: every table, figure and sentence that counts its entry. */
export function useCountedIn(
  { round, release }: Pick<TableChoice, 'round' | 'release'>,
  unit: UnitNumber,
) {
  const { ask } = useStore();
  return useQuery(ask.article.countedIn.queryOptions({ input: { round, release, unit } }));
}

/** What was tried while a table was made is not tried again. */
const KEPT_MS = 10_000;

/** In: which numbers, and a table as it is being made; null: not yet. Out: it as it prints, or why it cannot be made. */
export function useSpecifiedTable(choice: TableChoice, table: TableSpecification | null) {
  const { ask } = useStore();
  return useQuery(
    ask.article.tables.queryOptions({
      input: { ...choice, tables: table === null ? [] : [table] },
      enabled: table !== null,
      placeholderData: keepPreviousData,
      gcTime: KEPT_MS,
    }),
  );
}

/** Out: how to get one table as it is put on the clipboard, of a specification or (null) the one with the id. */
export function useCopyable() {
  const { client } = useStore();
  return (choice: TableChoice, id: string, table: TableSpecification | null) =>
    client.article.copyable({ ...choice, id, table });
}

/** In: which numbers, and tables that are kept. Out: them, as they are made here. */
export function useSpecifiedTables(choice: TableChoice, tables: readonly TableSpecification[]) {
  const { ask } = useStore();
  return useQuery(
    ask.article.tables.queryOptions({
      input: { ...choice, tables: [...tables] },
      enabled: tables.length > 0,
    }),
  );
}

type Done = { readonly n: number };

/** Out: how far saving or removing has come, and how to do either. */
export function usePieceActions(): {
  readonly state: Doing<Done>;
  readonly save: (piece: Piece) => Promise<Doing<Done>>;
  readonly remove: (id: PieceId) => Promise<Doing<Done>>;
} {
  const { client } = useStore();
  const [state, start] = useDoing<Done>();
  return {
    state,
    save: (piece) => start(() => client.article.save({ piece })),
    remove: (id) => start(() => client.article.remove({ id, reason: '' })),
  };
}

/** The files that were written, and where. */
type Written = { readonly folder: string; readonly files: readonly string[] };

/** Out: how far it has come, and how to start: it asks for a folder and writes the table in every format there. */
export function useSpecifiedExport(): readonly [
  Doing<Written>,
  (
    choice: TableChoice,
    tables: readonly TableSpecification[],
    formats: readonly TableFormat[],
    look: WordLook,
  ) => Promise<unknown>,
] {
  const { client } = useStore();
  const [state, start] = useDoing<Written>();
  return [
    state,
    (choice, tables, formats, look) =>
      start(() =>
        client.article.exportTables({
          ...choice,
          tables: [...tables],
          formats: [...formats],
          ...look,
          folder: null,
        }),
      ),
  ];
}
