import type { ArticleStep } from '../../shared/contract/article-contract.ts';
import type { ArticleChoice } from './article-set-queries.ts';
import { useStore } from './store.tsx';
import type { WordLook } from './use-word-look.ts';
import { useWrittenInSteps, type WrittenInSteps } from './use-written-in-steps.ts';

export type ArticleProgress = Extract<ArticleStep, { kind: 'progress' }>;
type Written = NonNullable<Extract<ArticleStep, { kind: 'done' }>['written']>;
type Chosen = ArticleChoice & WordLook;

/** Out: the writing of the article set. */
export function useArticleExport(): WrittenInSteps<Chosen, ArticleProgress, Written> {
  const { client } = useStore();
  return useWrittenInSteps((choice, options) =>
    client.article.exportInSteps({ ...choice, folder: null }, options),
  );
}
