import { integerText } from '../../shared/lib/norwegian-format.ts';

/** What tells how far the check of a long log has come. */
export type TellChecking = {
  readonly onChecked: (done: number, total: number) => void;
  /** Ends the line that is being written, if one is. */
  readonly end: () => void;
};

/**
 * Tells on standard error how far the check has come: to a person in one line that is written over, to a file or a
 * program in one line at the beginning. In: standard error. Out: what tells.
 */
export function tellChecking(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): TellChecking {
  let open = false;
  const end = (): void => {
    if (open) stream.write('\n');
    open = false;
  };
  return {
    end,
    onChecked: (done, total) => {
      const all = integerText(total);
      if (!stream.isTTY) {
        if (done === 0) stream.write(`Kontrollerer loggen: ${all} hendelser\n`);
        return;
      }
      open = true;
      stream.write(`\rKontrollerer loggen: ${integerText(done)} av ${all} hendelser`);
      if (done === total) end();
    },
  };
}
