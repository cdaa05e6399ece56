import type { CSSProperties } from 'react';
import classes from './hatch.module.css';

/** The class that hatches an element's own ground, for parts that are not a `Hatch` of their own. */
export const hatched = classes['hatched'] ?? '';

type Props = { readonly className?: string; readonly style?: CSSProperties };

/**
 * Hatching: grenseland, everywhere and only that. Works without colour, in grey and on paper. Decorative: the words
 * beside it say the same.
 */
export function Hatch({ className, style }: Props) {
  return (
    <span
      className={[classes['hatched'], classes['block'], className].filter(Boolean).join(' ')}
      style={style}
      aria-hidden="true"
    />
  );
}

/** The same hatching for drawings: put once in the `<defs>` of an SVG and refer to it as `url(#id)`. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width="4"
      height="4"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="4" height="4" fill="var(--panel)" />
      <rect width="1.8" height="4" fill="var(--hatch)" />
    </pattern>
  );
}
