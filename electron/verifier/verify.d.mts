/** One thing that does not hold: where (a path in the folder), a code, and a Norwegian sentence. */
export type VerifyProblem = {
  readonly place: string;
  readonly code:
    | 'not-a-folder'
    | 'not-a-regular-file'
    | 'file-missing'
    | 'file-added'
    | 'file-changed'
    | 'file-unreadable'
    | 'folder-added'
    | 'not-json'
    | 'not-canonical'
    | 'not-a-list'
    | 'not-in-order'
    | 'manifest-malformed'
    | 'manifest-not-signed'
    | 'signature-malformed'
    | 'signature-invalid'
    | 'signature-repeated'
    | 'too-few-signatures'
    | 'log-not-extended'
    | 'not-the-release-before'
    | 'outcome-not-derived'
    | 'entry-not-from-judgements'
    | 'number-not-from-entries'
    | 'data-unreadable';
  readonly message: string;
};

/** A signature that holds, as it stands in `signatures.json`. */
export type VerifiedSignature = {
  readonly name: string;
  readonly role: string;
  readonly meaning: string;
  readonly time: string;
  readonly key: string;
  readonly signature: string;
};

export type VerifyAnswer = {
  readonly valid: boolean;
  /** Release number and number of signatures required; null where the manifest cannot be trusted to say. */
  readonly release: string | null;
  readonly required: number | null;
  /** How many files the manifest lists. */
  readonly files: number;
  /** The release before, whose log its own goes on from; null where it names none. */
  readonly follows: string | null;
  /** The signatures that hold. */
  readonly signatures: readonly VerifiedSignature[];
  readonly problems: readonly VerifyProblem[];
};

/**
 * In: the path of a release folder, and that of the one before where it is at hand. Out: whether all of
 * it holds, the signatures that do, and every place that does not. Nothing that the folder holds makes it throw.
 */
export function verifyReleaseFolder(
  path: string,
  options?: { readonly after?: string | null },
): Promise<VerifyAnswer>;
