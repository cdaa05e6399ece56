import { expect, it } from 'vitest';
import type { KeyStore } from '../../../../electron/host/host.ts';
import type { KeyFile } from '../../../../electron/store/profile/key-file.ts';
import { revealKey } from '../../../../electron/store/profile/protect-key.ts';
import { adviserId } from '../../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../../shared/lib/refusal.ts';

const file: KeyFile = {
  format: 1,
  id: adviserId.parse('0123456789abcdef0123456789abcdef'),
  name: 'Kari Nordmann',
  title: 'rådgiver',
  publicKey: '',
  protection: { kind: 'key-store', sealed: 'AQID' },
};
const failing = (trouble: Error): KeyStore => ({
  protect: (secret) => Promise.resolve(secret),
  reveal: () => Promise.reject(trouble),
});

it('says whose key it is that the key store cannot open', async () => {
  const store = failing(new RefusedError(refuse('key-damaged', { name: '' })));
  await expect(revealKey(file, null, store)).rejects.toMatchObject({
    refusal: { code: 'key-damaged', details: { name: 'Kari Nordmann' } },
  });
});

it('lets any other trouble of the key store through as it is', async () => {
  await expect(revealKey(file, null, failing(new Error('no answer')))).rejects.toThrow('no answer');
});
