import { useEffect } from 'react';
import type { Desk } from './desk.ts';

const asks = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'chooseFile' in state;

/** Opens the dialog at once where the page was asked for by the key for it, and only that once. */
export function useAskedForFile(desk: Desk): void {
  useEffect(() => {
    if (!asks(window.history.state)) return;
    window.history.replaceState(null, '');
    void desk.choose();
  }, [desk]);
}
