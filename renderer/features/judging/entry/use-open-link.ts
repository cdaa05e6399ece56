import { useCallback } from 'react';
import { useNotices } from '../../../app/notices/notices.tsx';
import { refusalOf } from '../../../data/refusal-of.ts';
import { useStore } from '../../../data/store.tsx';

/** Out: what shows a source's page in the person's own browser. The window itself goes nowhere. */
export function useOpenLink(): (url: string) => void {
  const { client } = useStore();
  const { tell } = useNotices();
  return useCallback(
    (url) => {
      client.session
        .openLink({ url })
        .catch((error: unknown) => tell({ tone: 'refused', text: refusalOf(error).message }));
    },
    [client, tell],
  );
}
