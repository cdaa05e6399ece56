import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PieceId } from '../../shared/tables/specification.ts';
import type { TableChoice } from './article-queries.ts';
import { useStore } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';
import type { WordLook } from './use-word-look.ts';

/** Which article set: of which numbers, and the path of the user's boundaries or null. */
export type ArticleChoice = TableChoice & { readonly boundaries: string | null };

/** In: which. Out: the parts of the article with their numbers, or why one cannot be made. */
export function useArticleSet(choice: ArticleChoice) {
  const { ask } = useStore();
  return useQuery(
    ask.article.set.queryOptions({ input: choice, placeholderData: keepPreviousData }),
  );
}

/** Out: how far a new order has come, and how to give one. */
export function useArrange(): readonly [
  Doing<{ readonly n: number }>,
  (order: readonly PieceId[]) => Promise<unknown>,
] {
  const { client } = useStore();
  const [state, start] = useDoing<{ readonly n: number }>();
  return [state, (order) => start(() => client.article.arrange({ order: [...order] }))];
}

type Written = { readonly folder: string; readonly files: readonly string[] };

/** Out: how far writing has come, and how to start: it asks for a folder and writes the whole set in one there. */
export function useArticleExport(): readonly [
  Doing<Written>,
  (choice: ArticleChoice, look: WordLook) => void,
] {
  const { client } = useStore();
  const [written, start] = useDoing<Written>();
  return [
    written,
    (choice, look) => void start(() => client.article.export({ ...choice, ...look, folder: null })),
  ];
}

/** Out: how to ask for a file of boundaries; null where none was chosen. */
export function useBoundariesChoice(): () => Promise<string | null> {
  const { client } = useStore();
  return async () => (await client.figure.chooseBoundaries({}))?.file ?? null;
}
