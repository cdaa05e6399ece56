import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

const only = (colour: string): MantineColorsTuple => [
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
  colour,
];

/** Dialogs lie over a page that stays readable behind them, and come at once. */
const over = {
  shadow: 'none',
  lockScroll: false,
  overlayProps: { backgroundOpacity: 0.28, blur: 0 },
  transitionProps: { duration: 0 },
  // The header of a dialog is not the banner of the page.
  attributes: { header: { role: 'none' } },
  styles: {
    content: { background: 'var(--panel)', border: '1px solid var(--line)' },
    header: { background: 'var(--panel)' },
    title: { font: '600 var(--size-title) / 1.3 var(--font-serif)' },
  },
};

/** Mantine's theme, all of it referring to the tokens of `tokens.css`. */
export const theme = createTheme({
  fontFamily: 'var(--font-sans)',
  headings: { fontFamily: 'var(--font-serif)', fontWeight: '600' },
  fontSizes: {
    xs: 'var(--size-small)',
    sm: 'var(--size-text)',
    md: 'var(--size-text)',
    lg: 'var(--size-lead)',
    xl: 'var(--size-title)',
  },
  defaultRadius: 'var(--radius)',
  primaryColor: 'fjord',
  colors: {
    fjord: only('var(--fjord)'),
    ochre: only('var(--ochre)'),
    danger: only('var(--danger)'),
    // What Mantine takes for fields and dropdowns in the dark, from text to ground.
    dark: [
      'var(--ink)',
      'var(--ink)',
      'var(--soft)',
      'var(--soft)',
      'var(--line)',
      'var(--line)',
      'var(--panel)',
      'var(--paper)',
      'var(--paper)',
      'var(--paper)',
    ],
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: (input) => {
    if (input.variant === 'filled') {
      return {
        background: 'var(--fjord)',
        hover: 'var(--fjord-strong)',
        color: 'var(--on-fjord)',
        border: '1px solid transparent',
      };
    }
    if (input.variant === 'subtle') {
      return {
        background: 'transparent',
        hover: 'var(--fjord-soft)',
        color: 'var(--fjord)',
        border: '1px solid transparent',
      };
    }
    if (input.variant === 'default') {
      return {
        background: 'var(--panel)',
        hover: 'var(--paper)',
        color: 'var(--ink)',
        border: '1px solid var(--line)',
      };
    }
    return defaultVariantColorsResolver(input);
  },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Popover: { defaultProps: { shadow: 'none' } },
    Modal: { defaultProps: { ...over, centered: true } },
    Drawer: { defaultProps: over },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
  },
});

const both = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--soft)',
  '--mantine-color-placeholder': 'var(--soft)',
  '--mantine-color-anchor': 'var(--fjord)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--paper)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-disabled-color': 'var(--soft)',
  '--mantine-color-fjord-filled': 'var(--fjord)',
  '--mantine-color-fjord-filled-hover': 'var(--fjord-strong)',
  '--mantine-color-fjord-light': 'var(--fjord-soft)',
  '--mantine-color-fjord-light-hover': 'var(--fjord-soft)',
  '--mantine-color-fjord-light-color': 'var(--fjord)',
  '--mantine-color-fjord-outline': 'var(--fjord)',
};

/** Points Mantine's own variables at the tokens, the same names in light and dark. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--mantine-primary-color-contrast': 'var(--on-fjord)' },
  light: both,
  dark: both,
});
