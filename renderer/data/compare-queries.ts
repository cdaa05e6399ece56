import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ComparisonAsked } from '../../shared/contract/compare-contract.ts';
import { tableFormat } from '../../shared/contract/release-contract.ts';
import { useStore } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';

/** Out: the rounds and releases that can be compared, and the registers they can be compared on. */
export function useComparisonChoices() {
  const { ask } = useStore();
  return useQuery(ask.compare.choices.queryOptions({ input: {} }));
}

/** In: what is asked. Out: the comparison; the one before stands until the next is there. */
export function useComparison(asked: ComparisonAsked) {
  const { ask } = useStore();
  return useQuery(
    ask.compare.view.queryOptions({ input: asked, placeholderData: keepPreviousData }),
  );
}

/** The files that were written, and where. */
export type WrittenComparison = { readonly folder: string; readonly files: readonly string[] };

/** Out: how far it has come, and how to start: it asks for a folder and writes the tables in every format there. */
export function useComparisonExport(): readonly [
  Doing<WrittenComparison>,
  (asked: ComparisonAsked) => Promise<unknown>,
] {
  const { client } = useStore();
  const [state, start] = useDoing<WrittenComparison>();
  return [
    state,
    (asked) =>
      start(() =>
        client.compare.export({
          ...asked,
          formats: [...tableFormat.options],
          digits: 1,
          folder: null,
        }),
      ),
  ];
}
