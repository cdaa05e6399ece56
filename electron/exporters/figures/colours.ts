/** CIE lightness of the darkest and the lightest part, and the green-blue of the fjord that fades with it. */
const lightness = { darkest: 24, lightest: 93 };
const fjord = { a: -13, b: -12, fading: 0.75 };
/** Below these lightnesses light letters, and light hatching, are seen better than dark ones. */
const dark = { letters: 49.5, hatching: 60 };
/** The ochre of grenseland, lighter and darker than on the screen: it must be seen on every shade, in grey too. */
const hatch = { onDark: '#ffd68a', onLight: '#7a4f00' };

/** D65, and the constants of CIE 15:2004. */
const white = { x: 0.95047, y: 1, z: 1.08883 };
const linear = 6 / 29;

const cube = (t: number): number => (t > linear ? t ** 3 : 3 * linear ** 2 * (t - 4 / 29));
/** IEC 61966-2-1. */
const gamma = (light: number): number =>
  light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
const byte = (light: number): string =>
  Math.round(255 * Math.min(1, Math.max(0, gamma(light))))
    .toString(16)
    .padStart(2, '0');

/** In: CIELAB. Out: the nearest colour of sRGB, `#rrggbb`. */
function fromLab(l: number, a: number, b: number): string {
  const y = (l + 16) / 116;
  const x = white.x * cube(y + a / 500);
  const z = white.z * cube(y - b / 200);
  const luminance = white.y * cube(y);
  return `#${[
    3.2404542 * x - 1.5371385 * luminance - 0.4985314 * z,
    -0.969266 * x + 1.8760108 * luminance + 0.041556 * z,
    0.0556434 * x - 0.2040259 * luminance + 1.0572252 * z,
  ]
    .map(byte)
    .join('')}`;
}

const lightnessOf = (shade: number): number =>
  lightness.darkest + (lightness.lightest - lightness.darkest) * shade;

/**
 * One hue in even steps of lightness: told apart by those who see no colours, and in grey.
 * In: how dark a part is, 0 the darkest, 1 the lightest. Out: its colour.
 */
export function fillOf(shade: number): string {
  const colour = 1 - fjord.fading * shade;
  return fromLab(lightnessOf(shade), fjord.a * colour, fjord.b * colour);
}

/** In: how dark a part is. Out: the colour of letters upon it. */
export function inkOn(shade: number): string {
  return lightnessOf(shade) < dark.letters ? '#ffffff' : '#000000';
}

/** In: how dark the ground is. Out: the ochre of a hatching that is seen upon it. */
export function hatchOn(shade: number): string {
  return lightnessOf(shade) < dark.hatching ? hatch.onDark : hatch.onLight;
}

/** Lines around the lightest parts, which would else be lost on paper. */
export const outline = '#7d878e';
