import type {
  SheetChoice,
  SheetStep,
  WrittenSheets,
} from '../../shared/contract/reply-contract.ts';
import { useStore } from './store.tsx';
import { useWrittenInSteps, type WrittenInSteps } from './use-written-in-steps.ts';

type SheetProgress = Extract<SheetStep, { kind: 'progress' }>;
type Chosen = Pick<SheetChoice, 'round' | 'due'>;

/** Out: the writing of the fact sheets of a round as it stands now. */
export function useSheetExport(): WrittenInSteps<Chosen, SheetProgress, WrittenSheets> {
  const { client } = useStore();
  return useWrittenInSteps((choice, options) =>
    client.reply.writeInSteps(
      { ...choice, release: null, units: null, formats: ['docx', 'txt'], folder: null },
      options,
    ),
  );
}
