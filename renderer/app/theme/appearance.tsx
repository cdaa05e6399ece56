import {
  useComputedColorScheme,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useStore } from '../../data/store.tsx';

/** How much room a row gets: `roomy` for calm, `compact` for 300 on a screen. */
export type Density = 'roomy' | 'compact';

type Appearance = {
  readonly scheme: MantineColorScheme;
  readonly density: Density;
  readonly setScheme: (scheme: MantineColorScheme) => void;
  readonly setDensity: (density: Density) => void;
};

const AppearanceContext = createContext<Appearance | null>(null);

/** In: a remembered value. Out: the density it means; roomy where nothing is remembered. */
export function readDensity(remembered: string | null): Density {
  return remembered === 'compact' ? 'compact' : 'roomy';
}

/** In: a remembered value. Out: the colour scheme it means; the system's where nothing is remembered. */
export function readScheme(remembered: string | null): MantineColorScheme {
  return remembered === 'light' || remembered === 'dark' ? remembered : 'auto';
}

type Props = {
  readonly scheme: MantineColorScheme;
  readonly density: Density;
  readonly children: ReactNode;
};

/** Light or dark, roomy or compact: applied at once and remembered by the store. */
export function AppearanceProvider({ scheme, density: remembered, children }: Props) {
  const { client } = useStore();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, changeDensity] = useState(remembered);

  // What was remembered is taken on once; from then on the person's choice holds.
  const taken = useRef<MantineColorScheme | null>(null);
  useLayoutEffect(() => {
    if (taken.current === scheme) return;
    taken.current = scheme;
    setColorScheme(scheme);
  }, [scheme, setColorScheme]);
  useLayoutEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);

  const computed = useComputedColorScheme('light');
  // The window takes its own ground from here, for the next time it opens.
  useEffect(() => {
    const page = document.documentElement;
    if (page.dataset['mantineColorScheme'] !== computed) return;
    const paper = getComputedStyle(page).getPropertyValue('--paper').trim();
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper);
  }, [computed]);

  const remember = useCallback(
    (key: string, value: string) => {
      // A look that could not be remembered still holds until the window closes; nothing to tell.
      client.session.remember({ key, value }).catch(() => undefined);
    },
    [client],
  );
  const value = useMemo<Appearance>(
    () => ({
      scheme: colorScheme,
      density,
      setScheme: (next) => {
        setColorScheme(next);
        remember('theme', next);
      },
      setDensity: (next) => {
        changeDensity(next);
        remember('density', next);
      },
    }),
    [colorScheme, density, remember, setColorScheme],
  );
  return <AppearanceContext value={value}>{children}</AppearanceContext>;
}

/** Out: the look and how to change it. Error: throws outside `AppearanceProvider`. */
export function useAppearance(): Appearance {
  const value = useContext(AppearanceContext);
  if (value === null) throw new Error('useAppearance needs an AppearanceProvider above it');
  return value;
}
