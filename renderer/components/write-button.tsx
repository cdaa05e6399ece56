import { Button } from '@mantine/core';
import { Kbd } from './kbd.tsx';

type Props = {
  readonly label: string;
  /** What it says while it is under way. */
  readonly doing: string;
  readonly busy: boolean;
  readonly onPress: () => void;
};

/** Writes what the page shows to files; it has the key that does so on every page. */
export function WriteButton({ label, doing, busy, onPress }: Props) {
  return (
    <Button
      variant="default"
      aria-keyshortcuts="Control+E"
      rightSection={<Kbd of="Ctrl+e" />}
      loading={busy}
      onClick={onPress}
    >
      {busy ? doing : label}
    </Button>
  );
}
