import { Button } from '@mantine/core';
import type { Ref } from 'react';
import { Kbd } from './kbd.tsx';

type Props = {
  readonly label: string;
  /** As the catalogue of actions spells it. */
  readonly keys?: string;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** The one thing to do here, as wide as its place, with its key at the right. */
export function MainButton({ label, keys, busy = false, disabled = false, onPress, ref }: Props) {
  return (
    <Button
      {...(ref === undefined ? {} : { ref })}
      fullWidth
      justify="space-between"
      disabled={disabled}
      aria-disabled={busy || disabled}
      {...(keys === undefined
        ? {}
        : {
            'aria-keyshortcuts': keys.replace('Ctrl', 'Control'),
            rightSection: <Kbd of={keys} plain />,
          })}
      onClick={busy ? undefined : onPress}
    >
      {label}
    </Button>
  );
}
