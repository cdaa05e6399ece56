import { openMappingFile, type BeforeMigration, type MappingFile } from './mapping-file.ts';

/** How a mapping is opened, where one may have been opened already. */
export type OpenAhead = {
  /** As `openMappingFile`. */
  readonly open: (path: string, beforeMigration: BeforeMigration) => MappingFile;
  /** Closes what nobody has asked for. */
  readonly leave: () => void;
};

/**
 * Opens a mapping before it is known that it will be asked for. In: its path, or null where there is none, and what
 * comes before a change of its format. Out: how to open one from now on. Never throws: what cannot be opened is tried again, and refused, when it is asked for.
 */
export function openAhead(path: string | null, beforeMigration?: BeforeMigration): OpenAhead {
  let ahead: MappingFile | null = null;
  try {
    if (path !== null) ahead = openMappingFile(path, beforeMigration);
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
        return openMappingFile(wanted, before);
      }
      ahead = null;
      return found;
    },
    leave,
  };
}
