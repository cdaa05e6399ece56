import { type } from '@orpc/contract';
import { z } from 'zod';
import { publicKey, revocationReason, type RevocationReason } from '../events/key.ts';
import { isoDate, type AdviserId } from '../lib/ids.ts';
import type { KeyStanding } from '../projections/keys.ts';
import { procedure } from './refused.ts';
import type { AdviserView } from './views.ts';

/** A key that a mapping knows, and who answers for it. */
export type KeyView = {
  readonly adviser: AdviserId;
  readonly name: string;
  readonly title: string;
  /** 32 raw bytes in base64. */
  readonly key: string;
  readonly standing: KeyStanding;
  /** Has done something in the file; others have only been answered for. */
  readonly joined: boolean;
  /** When the file first had it. */
  readonly since: string;
  readonly succeeds: AdviserId | null;
  readonly successor: AdviserId | null;
  readonly vouched: readonly {
    readonly by: string;
    readonly words: string;
    readonly time: string;
  }[];
  readonly revoked: {
    readonly from: string;
    readonly reason: RevocationReason;
    readonly by: string;
    readonly words: string;
  } | null;
};

export type KeysPage = {
  /** Who is unlocked, with the key on this machine. */
  readonly own: {
    readonly adviser: AdviserView;
    readonly key: string;
    /** Null where no mapping is open. */
    readonly standing: KeyStanding | null;
    /** Whether the open mapping has it. */
    readonly joined: boolean;
    /** When the key file was last written on this machine. */
    readonly stored: string;
  } | null;
  readonly keyStore: boolean;
  /** Every key that the open mapping knows, as they came. */
  readonly keys: readonly KeyView[];
};

/** What came with a signature: whose it says it is. */
export type ForeignKey = {
  readonly name: string;
  readonly key: string;
  readonly adviser: AdviserId;
};

/** A file that a key was saved in, and whose it says it is. */
export type SavedKey = {
  readonly file: string;
  readonly name: string;
  readonly title: string;
};

const path = z.string().min(1).nullable();
const words = z.string().trim().max(500);

export const keyContract = {
  page: procedure.output(type<KeysPage>()),
  /** Protects the key of the unlocked adviser with another passphrase. */
  changePassphrase: procedure
    .input(z.strictObject({ authentication: z.string(), passphrase: z.string() }))
    .output(type<AdviserView>()),
  /** Saves the key, encrypted under a passphrase, to be kept elsewhere. */
  backup: procedure
    .input(z.strictObject({ authentication: z.string(), passphrase: z.string(), file: path }))
    .output(type<{ readonly file: string } | null>()),
  /** Whose key lies in such a file, before its passphrase is asked for. */
  recovery: procedure.input(z.strictObject({ file: path })).output(type<SavedKey | null>()),
  /** Takes a key back from such a file, and unlocks it. */
  restore: procedure
    .input(z.strictObject({ passphrase: z.string(), file: path }))
    .output(type<AdviserView | null>()),
  /** Ends the adviser's stream in the open mapping, and goes on under a new key. Null: the key store protects it. */
  change: procedure
    .input(z.strictObject({ authentication: z.string(), passphrase: z.string().nullable() }))
    .output(type<AdviserView>()),
  /** Shows the open mapping the key of the unlocked adviser, so that somebody can answer for it. */
  join: procedure.output(type<{ readonly n: number }>()),
  vouch: procedure
    .input(z.strictObject({ key: publicKey, name: z.string().trim().max(200), words }))
    .output(type<{ readonly n: number }>()),
  revoke: procedure
    .input(
      z.strictObject({
        key: publicKey,
        /** The day from which it is not to be relied upon; null: from now. */
        from: isoDate.nullable(),
        reason: revocationReason,
        words,
      }),
    )
    .output(type<{ readonly n: number }>()),
  /** Whose a signature file says it is, so that the key can be answered for. */
  fromSignature: procedure.input(z.strictObject({ file: path })).output(type<ForeignKey | null>()),
  /** Writes the list of keys, signed by the unlocked adviser. */
  saveList: procedure
    .input(z.strictObject({ file: path }))
    .output(type<{ readonly file: string; readonly keys: number } | null>()),
};
