import type { AdviserView } from '../../../shared/contract/views.ts';
import classes from './header.module.css';

/** In: a name. Out: the first letters of its first and last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = words[0]?.charAt(0) ?? '';
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return (first + last).toLocaleUpperCase('nb');
}

/** Who is signing, where the menu will be in a moment. */
export function PersonChip({ adviser }: { readonly adviser: AdviserView }) {
  return (
    <span className={classes['chip']}>
      {initialsOf(adviser.name)}
      <span className={classes['full']}> · {adviser.name}</span>
    </span>
  );
}
