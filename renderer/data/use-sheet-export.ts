import type {
  SheetChoice,
  SheetStep,
  WrittenSheets,
} from '../../shared/contract/reply-contract.ts';
import { useStore } from './store.tsx';
import { useWrittenInSteps, type WrittenInSteps } from './use-written-in-steps.ts';

type SheetProgress = Extract<SheetStep, { kind: 'progress' }>;
type Chosen = Pick<SheetChoice, 'round' | 'due' | 'release' | 'units'>;

/** Out: the writing of fact sheets. */
export function useSheetExport(): WrittenInSteps<Chosen, SheetProgress, WrittenSheets> {
  const { client } = useStore();
  return useWrittenInSteps((choice, options) =>
    client.reply.writeInSteps({ ...choice, formats: ['docx', 'txt'], folder: null }, options),
  );
}
