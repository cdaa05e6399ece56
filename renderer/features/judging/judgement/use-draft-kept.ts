import { useSyncExternalStore } from 'react';
import type { UnitNumber } from '../../../../shared/lib/ids.ts';
import { useStore } from '../../../data/store.tsx';
import { useJudging } from '../judging-context.ts';

/** In: an entry. Out: whether the store has its draft as it was last filled in; nothing less is called kept. */
export function useDraftKept(unit: UnitNumber | undefined): boolean {
  const { drafts } = useStore();
  const { round } = useJudging();
  return useSyncExternalStore(
    drafts.onChange,
    () => unit === undefined || drafts.isKept({ round: round.id, unit }),
  );
}
