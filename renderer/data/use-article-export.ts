import { useEffect, useRef, useState } from 'react';
import type { ArticleStep } from '../../shared/contract/article-contract.ts';
import type { ArticleChoice } from './article-set-queries.ts';
import { followSteps } from './follow-steps.ts';
import { useStore } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';
import type { WordLook } from './use-word-look.ts';

export type ArticleProgress = Extract<ArticleStep, { kind: 'progress' }>;
type Finished = Extract<ArticleStep, { kind: 'done' }>;
type Written = NonNullable<Finished['written']>;

export type ArticleExport = {
  readonly written: Doing<Written>;
  /** How far it has come; null before it is told, and when nothing is under way. */
  readonly step: ArticleProgress | null;
  /** Whether the last one was called off. */
  readonly cancelled: boolean;
  /** Asks for a folder and writes the whole set in one there. */
  readonly write: (choice: ArticleChoice, look: WordLook) => void;
  /** Nothing is written then. */
  readonly cancel: () => void;
};

/** Out: how far the writing of the article set has come, how to start it, and how to call it off. */
export function useArticleExport(): ArticleExport {
  const { client } = useStore();
  const [written, start] = useDoing<Written>();
  const [step, setStep] = useState<ArticleProgress | null>(null);
  const [cancelled, setCancelled] = useState(false);
  const running = useRef(new AbortController());
  // Nobody waits for it on another page.
  useEffect(() => () => running.current.abort(), []);

  const follow = async (choice: ArticleChoice, look: WordLook): Promise<Written | null> => {
    const mine = new AbortController();
    running.current = mine;
    setCancelled(false);
    try {
      const end = await followSteps<ArticleProgress, Finished>(
        (options) => client.article.exportInSteps({ ...choice, ...look, folder: null }, options),
        mine.signal,
        setStep,
      );
      return end.written;
    } catch (error) {
      if (!mine.signal.aborted) throw error;
      setCancelled(true);
      return null;
    } finally {
      setStep(null);
    }
  };
  return {
    written,
    step,
    cancelled,
    write: (choice, look) => void start(() => follow(choice, look)),
    cancel: () => running.current.abort(),
  };
}
