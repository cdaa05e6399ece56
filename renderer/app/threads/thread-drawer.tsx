import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { onDemand } from '../../components/on-demand.tsx';

const ThreadPanel = onDemand(
  async () => (await import('../../features/threads/thread-panel.tsx')).ThreadPanel,
);

type ThreadDrawer = { readonly open: (unit: UnitNumber) => void };

const ThreadContext = createContext<ThreadDrawer | null>(null);

/** Lets any page show what people write about an entry in a drawer over itself. */
export function ThreadDrawerProvider({ children }: { readonly children: ReactNode }) {
  const [unit, setUnit] = useState<UnitNumber | null>(null);
  const value = useMemo<ThreadDrawer>(() => ({ open: setUnit }), []);
  return (
    <ThreadContext value={value}>
      {children}
      {unit !== null && <ThreadPanel unit={unit} onClose={() => setUnit(null)} />}
    </ThreadContext>
  );
}

/** Out: how to show what is written about an entry. Error: throws outside `ThreadDrawerProvider`. */
export function useThreadDrawer(): ThreadDrawer {
  const value = useContext(ThreadContext);
  if (value === null) throw new Error('useThreadDrawer needs a ThreadDrawerProvider above it');
  return value;
}
