import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useStore } from './store.tsx';

/**
 * A choice that is remembered between starts. In: its name. Out: what is remembered (null: nothing; undefined: not
 * known yet), and how to remember another.
 */
export function useRememberedChoice(
  key: string,
): readonly [string | null | undefined, (value: string) => void] {
  const { client, queries } = useStore();
  const { data } = useQuery({
    queryKey: ['remembered', key],
    queryFn: () => client.session.setting({ key }),
  });
  const remember = useCallback(
    (value: string) => {
      queries.setQueryData(['remembered', key], value);
      // What could not be remembered still holds until the window closes; nothing to tell.
      client.session.remember({ key, value }).catch(() => undefined);
    },
    [client, queries, key],
  );
  return [data, remember];
}
