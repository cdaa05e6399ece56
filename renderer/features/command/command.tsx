import { lazy, Suspense, useState } from 'react';
import { useActions } from '../../app/actions/use-actions.tsx';

// Neither is needed before it is asked for.
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));
const ShortcutSheet = lazy(async () => ({
  default: (await import('./shortcut-sheet.tsx')).ShortcutSheet,
}));

/** What is shown over any page: the palette and the sheet of keys. */
export function Command() {
  const [shown, setShown] = useState<'palette' | 'sheet' | null>(null);
  const close = (): void => setShown(null);
  useActions({
    openPalette: () => setShown('palette'),
    showShortcuts: () => setShown('sheet'),
  });
  return (
    <Suspense fallback={null}>
      {shown === 'palette' && <Palette onClose={close} />}
      {shown === 'sheet' && <ShortcutSheet onClose={close} />}
    </Suspense>
  );
}
