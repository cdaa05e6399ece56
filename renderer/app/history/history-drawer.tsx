import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { onDemand } from '../../components/on-demand.tsx';

const HistoryPanel = onDemand(
  async () => (await import('../../features/history/history-panel.tsx')).HistoryPanel,
);

type HistoryDrawer = { readonly open: (unit: UnitNumber) => void };

const HistoryContext = createContext<HistoryDrawer | null>(null);

/** Lets any page show the history of an entry in a drawer over itself. */
export function HistoryDrawerProvider({ children }: { readonly children: ReactNode }) {
  const [unit, setUnit] = useState<UnitNumber | null>(null);
  const value = useMemo<HistoryDrawer>(() => ({ open: setUnit }), []);
  return (
    <HistoryContext value={value}>
      {children}
      {unit !== null && <HistoryPanel unit={unit} onClose={() => setUnit(null)} />}
    </HistoryContext>
  );
}

/** Out: how to show an entry's history. Error: throws outside `HistoryDrawerProvider`. */
export function useHistoryDrawer(): HistoryDrawer {
  const value = useContext(HistoryContext);
  if (value === null) throw new Error('useHistoryDrawer needs a HistoryDrawerProvider above it');
  return value;
}
