import type { ReleaseNumber, RoundId } from '../../../shared/lib/ids.ts';
import { appendixFormat } from '../../../shared/contract/appendix-contract.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing, type Doing } from '../../data/use-doing.ts';

type Written = { readonly folder: string; readonly files: readonly string[] };
type Which = { readonly round: RoundId; readonly release: ReleaseNumber | null };

/** In: which appendix. Out: how far its writing has come, and how to start it: it asks for a folder. */
export function useWriteAppendix(which: Which): readonly [Doing<Written>, () => void] {
  const { client } = useStore();
  const [written, start] = useDoing<Written>();
  const write = (): void => {
    void start(() =>
      client.appendix.export({ ...which, formats: [...appendixFormat.options], folder: null }),
    );
  };
  return [written, write];
}
