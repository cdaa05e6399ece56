/** The colours of the printed page, as the program's own (light, dark). */
export const look = {
  paper: ['#faf9f6', '#15191c'],
  panel: ['#ffffff', '#1c2226'],
  ink: ['#1c2227', '#e8eaeb'],
  soft: ['#5b6670', '#9aa6ae'],
  line: ['#e3e0d9', '#2e373d'],
  fjord: ['#14505c', '#7cc0cb'],
  fjordSoft: ['#e4eff0', '#17343a'],
  ochre: ['#9a6400', '#f0b95a'],
  ochreSoft: ['#fbf1dd', '#3a2d12'],
  hatch: ['#d9962b', '#f0b95a'],
  ok: ['#2f6b3c', '#86c892'],
  okSoft: ['#e6f1e7', '#1b3320'],
} as const;

export type Mode = 'light' | 'dark';

/** In: a mode. Out: the colours as CSS custom properties, `--ink: #1c2227; …`. */
export function cssColours(mode: Mode): string {
  return Object.entries(look)
    .map(([name, [light, dark]]) => `--${name}: ${mode === 'light' ? light : dark};`)
    .join(' ');
}

/** Serifs for what people wrote, sans for the rest: what stands on the reader's machine, best first. */
export const serifs =
  "'Source Serif 4', Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif";
export const sans = "Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
