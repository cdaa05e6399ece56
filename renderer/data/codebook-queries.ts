import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { RoundId } from '../../shared/lib/ids.ts';
import { useStore } from './store.tsx';

/** Out: every version of the round's codebook. */
export function useCodebookVersions(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.codebook.versions.queryOptions({ input: { round } }));
}

/** Out: the entries to be judged anew. */
export function useRejudge(round: RoundId) {
  const { ask } = useStore();
  return useQuery(ask.codebook.rejudge.queryOptions({ input: { round } }));
}

/** In: the round, and a version without mistakes (null: there is none to ask about). Out: what it would do. */
export function useCodebookEffect(round: RoundId, codebook: Codebook | null) {
  const { ask } = useStore();
  return useQuery({
    ...ask.codebook.preview.queryOptions({ input: { round, codebook } }),
    enabled: codebook !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** Out: the new version as it was left, once; what is written since is the editor's own. */
export function useCodebookDraft(round: RoundId) {
  const { client } = useStore();
  return useQuery({
    queryKey: ['codebook-draft', round],
    queryFn: () => client.codebook.draft({ round }),
    gcTime: 0,
  });
}

/** Out: what can be done with the round's codebook. Each answers null where a dialog was closed. Errors: refusals. */
export function useCodebookDoings(round: RoundId) {
  const { client } = useStore();
  const { codebook } = client;
  return useMemo(
    () => ({
      /** Takes a version into use. */
      change: (next: Codebook, reason: string) =>
        codebook.change({ round, codebook: next, reason }),
      /** Keeps what is being written; null: there is nothing to keep any more. */
      keep: (draft: string | null) => codebook.saveDraft({ round, draft }),
      read: () => codebook.read({ file: null }),
      save: (version: number | null) => codebook.save({ round, version, file: null }),
    }),
    [codebook, round],
  );
}
