import type { OnChecked } from './check-at-opening.ts';
import {
  openMappingFile,
  type BeforeMigration,
  type MappingFile,
  type Opening,
} from './mapping-file.ts';

/** How a mapping is opened, where one may have been opened already. */
export type OpenAhead = {
  /** As `openMappingFile`. */
  readonly open: (path: string, beforeMigration: BeforeMigration) => MappingFile;
  /** Closes what nobody has asked for. */
  readonly leave: () => void;
};

/**
 * Opens a mapping before it is known that it will be asked for. In: its path, or null where there is none, how much of
 * a long log is checked first, what comes before a change of its format, and whom to tell how far the check of a long log has come. Out: how to open one from now on. Never throws: what cannot be opened is tried again, and refused, when it is asked for.
 */
export function openAhead(
  path: string | null,
  opening: Opening,
  beforeMigration?: BeforeMigration,
  onChecked?: OnChecked,
): OpenAhead {
  let ahead: MappingFile | null = null;
  try {
    if (path !== null) ahead = openMappingFile(path, beforeMigration, opening, onChecked);
  } catch {
    ahead = null;
  }
  const leave = (): void => {
    ahead?.close();
    ahead = null;
  };
  return {
    open: (wanted, before) => {
      const found = ahead;
      if (found?.path !== wanted) {
        leave();
        return openMappingFile(wanted, before, opening, onChecked);
      }
      ahead = null;
      return found;
    },
    leave,
  };
}
