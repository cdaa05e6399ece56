/** A kind of file offered in a dialog. */
export type FileKind = { readonly name: string; readonly extensions: readonly string[] };

/**
 * What the store needs from whoever runs it and cannot do itself. In the windows main answers; in the terminal a
 * host without dialogs does. Errors are `RefusedError`s.
 */
export type Host = {
  /** Out: the path chosen, or null where the person closed the dialog. */
  readonly chooseFile: (options: {
    readonly title: string;
    readonly kinds: readonly FileKind[];
  }) => Promise<string | null>;
  readonly chooseNewFile: (options: {
    readonly title: string;
    readonly suggestion: string;
    readonly kinds: readonly FileKind[];
  }) => Promise<string | null>;
  readonly chooseFolder: (options: { readonly title: string }) => Promise<string | null>;
  /** Shows a web page in the person's own browser. Error: refuses `invalid-input` for anything but http and https. */
  readonly openLink: (url: string) => Promise<void>;
  /** The operating system's key store, or null where there is no real one. */
  readonly keyStore: KeyStore | null;
};

/** Encrypts for this user on this machine; never the weak fallback of a missing keyring. */
export type KeyStore = {
  readonly protect: (secret: Uint8Array) => Promise<Uint8Array>;
  readonly reveal: (sealed: Uint8Array) => Promise<Uint8Array>;
};
