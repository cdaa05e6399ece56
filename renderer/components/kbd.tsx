import { keyParts } from './key-parts.ts';
import classes from './kbd.module.css';

type Props = {
  /** As the catalogue of actions spells it: `g`, `Ctrl+Enter`. */
  readonly of: string;
  /** On a filled button: no box of its own. */
  readonly plain?: boolean;
};

/** A key to press, small and quiet. Screen readers get keys from the control itself. */
export function Kbd({ of, plain = false }: Props) {
  return (
    <span className={classes['keys']} data-plain={plain || undefined} aria-hidden="true">
      {keyParts(of).map((part) => (
        <kbd key={part} className={classes['key']}>
          {part}
        </kbd>
      ))}
    </span>
  );
}
