import type { RouterClient } from '@orpc/server';
import type { Program } from '../host/program-options.ts';

/** The store as the terminal asks it: the same procedures as the windows. */
export type Client = RouterClient<Program['router']>;

/** What a command may use besides the store. */
export type Terminal = {
  readonly client: Client;
  /** `GRENSELAND_PASSPHRASE`, or null. */
  readonly passphrase: string | null;
  /** Progress for a person; goes to standard error. */
  readonly progress: (line: string) => void;
  /** Takes away a key that was made for a command which was then refused. */
  readonly takeBackKey: Program['takeBackKey'];
};

/** What a command answers: the one JSON object, and whether it is a no. */
export type Answer = { readonly value: unknown; readonly ok: boolean };

/** A command of the terminal: reads its words, asks the store, answers with one JSON object. */
export type CliCommand = (terminal: Terminal, words: readonly string[]) => Promise<Answer>;

/** In: a value. Out: the answer of a command that did what it was asked. */
export const done = (value: unknown): Answer => ({ value, ok: true });
