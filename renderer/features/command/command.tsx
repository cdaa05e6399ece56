import { useState } from 'react';
import { useActions } from '../../app/actions/use-actions.tsx';
import { onDemand } from '../../components/on-demand.tsx';

// Neither is needed before it is asked for.
const Palette = onDemand(async () => (await import('./palette.tsx')).Palette);
const ShortcutSheet = onDemand(async () => (await import('./shortcut-sheet.tsx')).ShortcutSheet);

/** What is shown over any page: the palette and the sheet of keys. */
export function Command() {
  const [shown, setShown] = useState<'palette' | 'sheet' | null>(null);
  const close = (): void => setShown(null);
  useActions({
    openPalette: () => setShown('palette'),
    showShortcuts: () => setShown('sheet'),
  });
  return (
    <>
      {shown === 'palette' && <Palette onClose={close} />}
      {shown === 'sheet' && <ShortcutSheet onClose={close} />}
    </>
  );
}
