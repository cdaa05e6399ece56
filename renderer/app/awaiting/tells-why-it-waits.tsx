import type { ReactNode } from 'react';
import { WaitingNote } from '../../components/waiting-note.ts';
import { useLogCheck } from '../../data/use-log-check.ts';
import { ReadingNote } from './reading-note.tsx';

/** Has what is awaited within say how much of a long log has been read, as long as that is what it waits for. */
export function TellsWhyItWaits({ children }: { readonly children: ReactNode }) {
  const checking = useLogCheck();
  const note =
    checking?.stage === 'reading' ? (
      <ReadingNote done={checking.done} total={checking.total} />
    ) : null;
  return <WaitingNote.Provider value={note}>{children}</WaitingNote.Provider>;
}
