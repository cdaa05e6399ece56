import type { SafeStorage } from 'electron';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import type { KeyStore } from '../host/host.ts';

/** Backends of Linux that keep the key apart from the program; `basic_text` is a constant in its source. */
const realBackends: readonly string[] = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'];

export type KeyStoreSigns = {
  readonly platform: NodeJS.Platform;
  readonly available: boolean;
  /** What Electron says it uses on Linux; undefined where it does not say. */
  readonly backend: string | undefined;
};

/**
 * In: what is known of the operating system's key store. Out: whether it protects anything. On Linux
 * only a named keyring counts, so that a missing one is never taken for a weak one.
 */
export function isRealKeyStore({ platform, available, backend }: KeyStoreSigns): boolean {
  if (!available) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return backend !== undefined && realBackends.includes(backend);
}

/** What of Electron's safe storage is used; its synchronous half, which every version has. */
export type Safe = Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'encryptString' | 'decryptString'
> & { readonly getSelectedStorageBackend?: () => string };

/**
 * In: Electron's safe storage, after the application is ready. Out: the key store, or null where
 * there is no real one. Error: `reveal` refuses `key-damaged` for what this user on this machine
 * cannot open.
 */
export function keyStoreOf(safe: Safe, platform: NodeJS.Platform): KeyStore | null {
  const available = safe.isEncryptionAvailable();
  const backend = platform === 'linux' ? safe.getSelectedStorageBackend?.() : undefined;
  if (!isRealKeyStore({ platform, available, backend })) return null;
  return {
    protect: (secret) =>
      Promise.resolve(safe.encryptString(Buffer.from(secret).toString('base64'))),
    reveal: (sealed) => {
      try {
        return Promise.resolve(Buffer.from(safe.decryptString(Buffer.from(sealed)), 'base64'));
      } catch {
        return Promise.reject(new RefusedError(refuse('key-damaged', { name: '' })));
      }
    },
  };
}
