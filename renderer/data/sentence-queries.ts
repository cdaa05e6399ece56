import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReleaseNumber, RoundId } from '../../shared/lib/ids.ts';
import type { Language } from '../../shared/lib/language.ts';
import type { Digits } from '../../shared/lib/norwegian-format.ts';
import type { PieceId } from '../../shared/tables/specification.ts';
import { useStore } from './store.tsx';
import { useDoing, type Doing } from './use-doing.ts';

/** Which numbers: of a round as it stands now (release null) or as it was released, and digits in percentages. */
export type SentenceChoice = {
  readonly round: RoundId;
  readonly release: ReleaseNumber | null;
  readonly digits: Digits;
};

/** Out: the saved sentences with their numbers, and percentages elsewhere that do not add up. */
export function useSentences(choice: SentenceChoice) {
  const { ask } = useStore();
  return useQuery(
    ask.sentence.all.queryOptions({ input: choice, placeholderData: keepPreviousData }),
  );
}

/** What was asked while somebody wrote is not asked again. */
const KEPT_MS = 10_000;

/** In: which numbers, a sentence as it is written, its language. Out: it as it is read, or why it cannot be. */
export function useWrittenSentence(choice: SentenceChoice, text: string, language: Language) {
  const { ask } = useStore();
  return useQuery(
    ask.sentence.write.queryOptions({
      input: { ...choice, text, language },
      placeholderData: keepPreviousData,
      gcTime: KEPT_MS,
    }),
  );
}

/** Out: every cell a sentence can refer to. */
export function useReferences({ round, release }: Pick<SentenceChoice, 'round' | 'release'>) {
  const { ask } = useStore();
  return useQuery(ask.sentence.references.queryOptions({ input: { round, release } }));
}

/** In: two versions. Out: what becomes of the saved sentences from one to the other; not asked without a first. */
export function useComparedSentences(
  { round, digits }: SentenceChoice,
  one: ReleaseNumber | null,
  other: ReleaseNumber | null,
) {
  const { ask } = useStore();
  return useQuery(
    ask.sentence.compare.queryOptions({
      input: { round, digits, one, other },
      enabled: one !== other,
    }),
  );
}

type Done = { readonly n: number };

/** Out: how far saving or removing has come, and how to do either. */
export function useSentenceActions(): {
  readonly state: Doing<Done>;
  readonly save: (id: PieceId, text: string, language: Language) => Promise<Doing<Done>>;
  readonly remove: (id: PieceId) => Promise<Doing<Done>>;
} {
  const { client } = useStore();
  const [state, start] = useDoing<Done>();
  return {
    state,
    save: (id, text, language) =>
      start(() =>
        client.article.save({ piece: { kind: 'sentence', sentence: { id, text, language } } }),
      ),
    remove: (id) => start(() => client.article.remove({ id, reason: '' })),
  };
}
