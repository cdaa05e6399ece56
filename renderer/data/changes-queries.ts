import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { differenceFormat, type DifferenceAsked } from '../../shared/contract/changes-contract.ts';
import type { RoundId } from '../../shared/lib/ids.ts';
import { useStore } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';

/** In: a round. Out: the releases that can be held against each other, and whether anything has changed since the last. */
export function useDifferenceChoices(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.changes.choices.queryOptions({ input: { round } }));
}

/** In: two releases, or null while there are none. Out: what differs; the one before stands until the next is there. */
export function useDifference(asked: DifferenceAsked | null, round: RoundId) {
  const { ask } = useStore();
  return useQuery(
    ask.changes.view.queryOptions({
      input: asked ?? { round, from: null, to: null },
      enabled: asked !== null,
      placeholderData: keepPreviousData,
    }),
  );
}

/** The files that were written, and where. */
export type WrittenDifference = { readonly folder: string; readonly files: readonly string[] };

/** Out: how far it has come, and how to start: it asks for a folder and writes the difference in every format there. */
export function useDifferenceExport(): readonly [
  Doing<WrittenDifference>,
  (asked: DifferenceAsked) => Promise<unknown>,
] {
  const { client } = useStore();
  const [state, start] = useDoing<WrittenDifference>();
  return [
    state,
    (asked) =>
      start(() =>
        client.changes.export({ ...asked, formats: [...differenceFormat.options], folder: null }),
      ),
  ];
}
