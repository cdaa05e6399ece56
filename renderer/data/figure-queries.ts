import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FigureFormat } from '../../shared/contract/figure-contract.ts';
import type { FigureSpecification } from '../../shared/figures/specification.ts';
import type { TableChoice } from './article-queries.ts';
import { useStore } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';

/** Out: the figures a round has of itself. */
export function useBuiltInFigures({ round, release }: Pick<TableChoice, 'round' | 'release'>) {
  const { ask } = useStore();
  return useQuery(ask.figure.builtIn.queryOptions({ input: { round, release } }));
}

/** What was tried while a figure was made is not tried again. */
const KEPT_MS = 10_000;

/** In: of what, a figure as it is being made, its number, and the user's boundaries. Out: it as it will be printed. */
export function useDrawnFigure(
  choice: TableChoice,
  figure: FigureSpecification,
  number: number,
  boundaries: string | null,
) {
  const { ask } = useStore();
  return useQuery(
    ask.figure.preview.queryOptions({
      input: { ...choice, figure, number, boundaries },
      placeholderData: keepPreviousData,
      gcTime: KEPT_MS,
    }),
  );
}

/** Which files figures are written as, and whether their captions stand in them. */
export type FigureOutput = {
  readonly formats: readonly FigureFormat[];
  readonly caption: 'inside' | 'none';
  readonly boundaries: string | null;
};

export type WrittenFigures = { readonly folder: string; readonly files: readonly string[] };

/** Out: how far it has come, and how to start: it asks for a folder and writes the figures there. */
export function useFigureExport(): readonly [
  Doing<WrittenFigures>,
  (
    choice: TableChoice,
    figures: readonly FigureSpecification[],
    output: FigureOutput,
  ) => Promise<unknown>,
] {
  const { client } = useStore();
  const [state, start] = useDoing<WrittenFigures>();
  return [
    state,
    (choice, figures, { formats, ...output }) =>
      start(() =>
        client.figure.export({
          ...choice,
          ...output,
          figures: [...figures],
          formats: [...formats],
          folder: null,
        }),
      ),
  ];
}

/** Out: how far it has come, and how to ask for a file of boundaries; it gives the path, or null. */
export function useChooseBoundaries(): () => Promise<string | null> {
  const { client } = useStore();
  return async () => (await client.figure.chooseBoundaries({}))?.file ?? null;
}
