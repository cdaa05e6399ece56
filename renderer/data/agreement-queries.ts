import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RoundId } from '../../shared/lib/ids.ts';
import { useStore, type Store } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';

/** Out: how far first votes agree in the round. */
export function useAgreement(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.reading.agreement.queryOptions({ input: { round } }));
}

export type CellPlace = Parameters<Store['client']['agreement']['cell']>[0];

/** In: a cell of a table. Out: the units it counts. */
export function useAgreementCell(place: CellPlace) {
  const { ask } = useStore();
  return useQuery(
    ask.agreement.cell.queryOptions({ input: place, placeholderData: keepPreviousData }),
  );
}

/** The files that were written, and where. */
export type WrittenFiles = { readonly folder: string; readonly files: readonly string[] };

/** Out: how far it has come, and how to start: it asks for a folder and writes every statistic as a file there. */
export function useAgreementExport(
  round: RoundId,
): readonly [Doing<WrittenFiles>, () => Promise<unknown>] {
  const { client } = useStore();
  const [state, start] = useDoing<WrittenFiles>();
  return [state, () => start(() => client.agreement.export({ round, folder: null }))];
}
