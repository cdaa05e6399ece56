import { useQuery } from '@tanstack/react-query';
import { useStore } from './store.tsx';

/** Personal data are kept no longer than they are on the screen. */
const keptNoLonger = { gcTime: 0 } as const;

/** Out: everything the file holds about contact persons. */
export function useHeld() {
  const { ask } = useStore();
  return useQuery({ ...ask.person.held.queryOptions(), ...keptNoLonger });
}

/** Out: texts in the log that may say who somebody is. */
export function usePersonalTexts() {
  const { ask } = useStore();
  return useQuery({ ...ask.person.inTexts.queryOptions(), ...keptNoLonger });
}

/** In: keys of one person. Out: what erasing takes away, and what it cannot. */
export function useBeforeErasing(keys: readonly string[]) {
  const { ask } = useStore();
  return useQuery({
    ...ask.person.beforeErasing.queryOptions({ input: { keys: [...keys] } }),
    ...keptNoLonger,
  });
}
