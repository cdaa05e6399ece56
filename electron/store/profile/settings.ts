import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './write-whole.ts';

const settings = z.object({
  values: z.record(z.string(), z.string()),
  recent: z.array(z.string()),
});
type Settings = z.infer<typeof settings>;

const fresh: Settings = { values: {}, recent: [] };
const mostRecent = 8;

/** What the program remembers between starts, in the profile folder. None of it is needed to read a mapping. */
export type SettingsFile = {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  readonly opened: (path: string) => void;
  readonly recent: () => readonly {
    readonly path: string;
    readonly name: string;
    readonly exists: boolean;
  }[];
};

/** In: the profile folder. Out: its settings. A file that cannot be read counts as none: only comfort is lost. */
export function settingsIn(home: string): SettingsFile {
  const path = join(home, 'settings.json');
  const read = (): Settings => {
    try {
      return settings.parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch {
      return fresh;
    }
  };
  const write = (next: Settings): void => {
    mkdirSync(home, { recursive: true });
    writeWhole(path, JSON.stringify(next, null, 2), 0o600);
  };
  return {
    get: (key) => read().values[key] ?? null,
    set: (key, value) => {
      const now = read();
      write({ ...now, values: { ...now.values, [key]: value } });
    },
    opened: (opened) => {
      const now = read();
      if (now.recent[0] === opened) return;
      write({
        ...now,
        recent: [opened, ...now.recent.filter((one) => one !== opened)].slice(0, mostRecent),
      });
    },
    recent: () =>
      read().recent.map((one) => ({
        path: one,
        name: basename(one, '.grenseland'),
        exists: existsSync(one),
      })),
  };
}

/** In: settings. Out: the same to be read; what a terminal does is no habit of a person in front of a window. */
export function withoutRemembering(kept: SettingsFile): SettingsFile {
  const nothing = (): void => undefined;
  return { ...kept, set: nothing, opened: nothing };
}
