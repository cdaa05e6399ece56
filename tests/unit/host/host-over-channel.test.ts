import { describe, expect, it } from 'vitest';
import { answerHost } from '../../../electron/host/answer-host.ts';
import { hostOverChannel } from '../../../electron/host/host-over-channel.ts';
import type { Host, KeyStore } from '../../../electron/host/host.ts';
import { hostAnswer, toRunner } from '../../../electron/host/host-messages.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';

/** Both ends of the channel, with every message copied and checked on the way, as between processes. */
function connected(real: Host): Host {
  const { host, answered } = hostOverChannel((message) => {
    const sent = toRunner.parse(structuredClone(message));
    if (sent.kind !== 'host-request') throw new Error(`unexpected ${sent.kind}`);
    void answerHost(real, sent.request).then((answer) =>
      answered(sent.id, hostAnswer.parse(structuredClone(answer))),
    );
  }, real.keyStore !== null);
  return host;
}

const flip = (bytes: Uint8Array): Promise<Uint8Array> =>
  Promise.resolve(bytes.map((byte) => byte ^ 0xff));
const keyStore: KeyStore = { protect: flip, reveal: flip };

const real: Host = {
  chooseFile: ({ title, kinds }) => Promise.resolve(`${title}.${kinds[0]?.extensions[0] ?? ''}`),
  chooseNewFile: ({ suggestion }) => Promise.resolve(suggestion),
  chooseFolder: () => Promise.resolve(null),
  openLink: (url) =>
    Promise.reject(
      url === ''
        ? new RefusedError(refuse('invalid-input', { reason: 'tom adresse' }))
        : new Error('ingen nettleser'),
    ),
  keyStore,
};

const kinds = [{ name: 'Kartlegging', extensions: ['grenseland'] }];

describe('a host in another process', () => {
  const host = connected(real);

  it('passes what a person chose, also that the dialog was closed', async () => {
    expect(await host.chooseFile({ title: 'Åpne', kinds })).toBe('Åpne.grenseland');
    expect(await host.chooseNewFile({ title: 'Ny', suggestion: 'a', kinds })).toBe('a');
    expect(await host.chooseFolder({ title: 'Mappe' })).toBeNull();
  });

  it('keeps answers apart that cross each other', async () => {
    const asked = ['en', 'to', 'tre'].map((title) => host.chooseFile({ title, kinds }));
    const ending = '.grenseland';
    expect(await Promise.all(asked)).toEqual([`en${ending}`, `to${ending}`, `tre${ending}`]);
  });

  it('refuses with the refusal of the other end', async () => {
    await expect(host.openLink('')).rejects.toMatchObject({
      name: 'RefusedError',
      refusal: { code: 'invalid-input', details: { reason: 'tom adresse' } },
    });
  });

  it('turns any other error into the refusal «internal» with its reason', async () => {
    await expect(host.openLink('https://x.no')).rejects.toMatchObject({
      refusal: { code: 'internal', details: { reason: 'ingen nettleser' } },
    });
  });

  it('protects and reveals bytes', async () => {
    const secret = new Uint8Array([1, 2, 255]);
    const sealed = await host.keyStore?.protect(secret);
    expect(sealed).toEqual(new Uint8Array([254, 253, 0]));
    expect(await host.keyStore?.reveal(sealed ?? secret)).toEqual(secret);
  });

  it('has no key store where the other end has none', async () => {
    expect(connected({ ...real, keyStore: null }).keyStore).toBeNull();
    const answer = await answerHost(
      { ...real, keyStore: null },
      { ask: 'protect', secret: new Uint8Array(1) },
    );
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'no-key-protection' } });
  });
});
