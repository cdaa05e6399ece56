import { useState } from 'react';
import type { TableFormat } from '../../../shared/contract/release-contract.ts';
import type { ReleaseNumber, RoundId } from '../../../shared/lib/ids.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import type { Refusal } from '../../../shared/lib/refusal.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useStore } from '../../data/store.tsx';

/** How far the writing of the tables has come. */
export type TableExport =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly folder: string; readonly files: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type WhichTables = {
  readonly round: RoundId;
  readonly release: ReleaseNumber | null;
  readonly formats: readonly TableFormat[];
  readonly digits: Digits;
};

/** Out: how far it has come, and how to start: it asks for a folder and writes every table in every format. */
export function useTableExport(): readonly [TableExport, (which: WhichTables) => Promise<void>] {
  const { client } = useStore();
  const [state, setState] = useState<TableExport>({ kind: 'idle' });
  const start = async (which: WhichTables): Promise<void> => {
    if (state.kind === 'writing' || which.formats.length === 0) return;
    setState({ kind: 'writing' });
    try {
      const written = await client.release.exportTables({
        ...which,
        formats: [...which.formats],
        folder: null,
      });
      setState(written === null ? { kind: 'idle' } : { kind: 'written', ...written });
    } catch (error) {
      setState({ kind: 'refused', refusal: refusalOf(error) });
    }
  };
  return [state, start];
}
