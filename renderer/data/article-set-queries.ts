import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PieceId } from '../../shared/tables/specification.ts';
import type { TableChoice } from './article-queries.ts';
import { useStore } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';

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

/** Out: how to ask for a file of boundaries; null where none was chosen. */
export function useBoundariesChoice(): () => Promise<string | null> {
  const { client } = useStore();
  return async () => (await client.figure.chooseBoundaries({}))?.file ?? null;
}
