import type { Context, Router } from '@orpc/server';
import type { contract } from '../../shared/contract/contract.ts';
import type { AdviserId } from '../../shared/lib/ids.ts';
import type { Host } from './host.ts';

/** What a store needs to go on where another one left off. */
export type Session = {
  /** The mapping that is open, as an absolute path, or null. */
  readonly path: string | null;
  /**
   * The unlocked adviser's key in a form that only the store understands, or null where nobody is
   * unlocked. It spares the person typing the passphrase again after the store process has died.
   *
   * Main keeps it in memory only, never writes it, logs it or gives it to a window. That is no
   * weaker than the store keeping the same key in its own memory: both are processes of the same
   * user on the same machine, and whoever reads the memory of one can read that of the other. Once
   * the adviser locks the key, the store sends null and main forgets it.
   */
  readonly unlocked: string | null;
};

/** What a store is started with. */
export type ProgramOptions = {
  /** The folder for profiles and keys; there already. */
  readonly home: string;
  readonly host: Host;
  /**
   * Null at an ordinary start. Otherwise open this file and go on as this adviser before the first
   * call is answered; what cannot be resumed is left out, and the session's state says so.
   */
  readonly resume: Session | null;
  /** To be called whenever the open file or the unlocked adviser changes, before the call that did it is answered. */
  readonly onSession: (session: Session) => void;
  /**
   * True in a terminal: what is opened there is not remembered between starts, and the passphrase that the environment
   * gives is taken as it is, however short. False where it is left out.
   */
  readonly terminal?: boolean;
  /** Told in words what went wrong beside the work and did not stop it. A window asks for it instead. */
  readonly onTrouble?: (sentence: string) => void;
  /** Told how many events of a long log have been checked, of how many, where all are checked before a file is used. */
  readonly onChecked?: (done: number, total: number) => void;
};

/** A running store: what it answers, and how it is ended. */
export type Program = {
  readonly router: Router<typeof contract, Context>;
  /** Takes away the key of an adviser who has signed nothing in the open file: whoever made it was refused. */
  readonly takeBackKey: (adviser: AdviserId) => void;
  /** Ends running work, closes the file. Safe to call twice. */
  readonly close: () => Promise<void>;
};
