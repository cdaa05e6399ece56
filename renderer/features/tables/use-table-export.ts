import type { TableFormat } from '../../../shared/contract/release-contract.ts';
import type { ReleaseNumber, RoundId } from '../../../shared/lib/ids.ts';
import type { Language } from '../../../shared/lib/language.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing, type Doing } from '../../data/use-doing.ts';
import type { WordLook } from '../../data/use-word-look.ts';

/** The files that were written, and where. */
export type WrittenTables = { readonly folder: string; readonly files: readonly string[] };

type WhichTables = WordLook & {
  readonly round: RoundId;
  readonly release: ReleaseNumber | null;
  readonly formats: readonly TableFormat[];
  readonly digits: Digits;
  readonly language: Language;
};

/** Out: how far it has come, and how to start: it asks for a folder and writes every table in every format. */
export function useTableExport(): readonly [
  Doing<WrittenTables>,
  (which: WhichTables) => Promise<unknown>,
] {
  const { client } = useStore();
  const [state, start] = useDoing<WrittenTables>();
  return [
    state,
    (which) =>
      start(() =>
        client.release.exportTables({ ...which, formats: [...which.formats], folder: null }),
      ),
  ];
}
