import { describe, expect, it } from 'vitest';
import { isRealKeyStore, keyStoreOf, type Safe } from '../../../electron/main/key-store.ts';

/** Seals by turning the text round; `basic_text` unless told otherwise. */
function safeWith(available: boolean, backend: string | undefined): Safe {
  const turned = (text: string): string => Array.from(text).reverse().join('');
  return {
    isEncryptionAvailable: () => available,
    encryptString: (text) => Buffer.from(`v10${turned(text)}`),
    decryptString: (sealed) => {
      const text = sealed.toString();
      if (!text.startsWith('v10')) throw new Error('Error while decrypting');
      return turned(text.slice(3));
    },
    ...(backend === undefined ? {} : { getSelectedStorageBackend: () => backend }),
  };
}

describe('the operating system’s key store', () => {
  it('is real with a keyring of its own on Linux', () => {
    for (const backend of ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']) {
      expect(isRealKeyStore({ platform: 'linux', available: true, backend })).toBe(true);
    }
  });

  it('is none where Linux falls back to a constant, or does not say what it uses', () => {
    for (const backend of ['basic_text', 'unknown', '', undefined]) {
      expect(isRealKeyStore({ platform: 'linux', available: true, backend })).toBe(false);
    }
  });

  it('is the system’s own on macOS and Windows, once it is available', () => {
    for (const platform of ['darwin', 'win32'] as const) {
      expect(isRealKeyStore({ platform, available: true, backend: undefined })).toBe(true);
      expect(isRealKeyStore({ platform, available: false, backend: undefined })).toBe(false);
    }
  });

  it('is never real where Electron says it is not available', () => {
    expect(
      isRealKeyStore({ platform: 'linux', available: false, backend: 'gnome_libsecret' }),
    ).toBe(false);
  });

  it('is null for a host without a real one', () => {
    expect(keyStoreOf(safeWith(true, 'basic_text'), 'linux')).toBeNull();
    expect(keyStoreOf(safeWith(true, undefined), 'linux')).toBeNull();
    expect(keyStoreOf(safeWith(false, 'kwallet5'), 'linux')).toBeNull();
  });

  it('gives back the bytes it was given, whatever they are', async () => {
    const store = keyStoreOf(safeWith(true, 'gnome_libsecret'), 'linux');
    const secret = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const sealed = await store?.protect(secret);
    expect(new Uint8Array((await store?.reveal(sealed ?? secret)) ?? [])).toEqual(secret);
  });

  it('refuses what it cannot open', async () => {
    const store = keyStoreOf(safeWith(true, 'kwallet6'), 'linux');
    await expect(store?.reveal(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({
      refusal: { code: 'key-damaged' },
    });
  });
});
