import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';

/** Keeps the colour scheme for the window's lifetime; the store is what remembers it. */
export function inMemoryScheme(): MantineColorSchemeManager {
  let scheme: MantineColorScheme | null = null;
  return {
    get: (defaultValue) => scheme ?? defaultValue,
    set: (value) => {
      scheme = value;
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => {
      scheme = null;
    },
  };
}
