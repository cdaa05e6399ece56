import { useQuery } from '@tanstack/react-query';
import type { LossView, RescueView } from '../../shared/contract/backup-views.ts';
import type { Refusal } from '../../shared/lib/refusal.ts';
import { useStore } from './store.tsx';
import { useAskedInSteps, type AskedInSteps } from './use-asked-in-steps.ts';

/** How often a page that shows backups looks for new ones: they come without the log growing. In milliseconds. */
const apart = 4_000;

/** Out: the backups of the open mapping, newest first. */
export function useBackups() {
  const { ask } = useStore();
  return useQuery(ask.backup.list.queryOptions({ input: { file: null }, refetchInterval: apart }));
}

/** Out: why the last backup could not be made; null where it could, or while it is not known. */
export function useBackupTrouble(): Refusal | null {
  const { ask } = useStore();
  return useQuery(ask.backup.trouble.queryOptions()).data ?? null;
}

/** In: a backup of the open mapping. Out: what would be lost with it, asked anew each time it is looked at. */
export function useLoss(backup: string): AskedInSteps<LossView> {
  const { client } = useStore();
  return useAskedInSteps((options) => client.backup.loss({ file: null, backup }, options));
}

/** In: a file that cannot be opened. Out: the ways out, and what would be lost with each. */
export function useRescue(file: string): AskedInSteps<RescueView> {
  const { client } = useStore();
  return useAskedInSteps((options) => client.backup.rescue({ file }, options));
}
