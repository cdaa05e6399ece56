import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  rawPublicKey,
  signatureHolds,
  signaturePayload,
  signaturesBytes,
  signRelease,
} from '../../../electron/exporters/signature-payload.ts';
import { isoTime, sha256Hex } from '../../../shared/lib/ids.ts';
import { sampleKey, sampleStatement } from '../../builders/release-folder.ts';

const manifest = sha256Hex.parse('0'.repeat(64));

describe('signature payload', () => {
  it('is the canonical JSON of the six fields', () => {
    const bytes = signaturePayload(manifest, {
      name: 'Åse',
      role: 'R',
      meaning: 'M',
      time: isoTime.parse('2015-03-05T11:30:00.000Z'),
      key: 'K',
    });
    expect(new TextDecoder().decode(bytes)).toBe(
      `{"key":"K","manifest":"${'0'.repeat(64)}","meaning":"M","name":"Åse","role":"R","time":"2015-03-05T11:30:00.000Z"}`,
    );
  });

  it('gives the public key of RFC 8032, test 1', () => {
    const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
    const known = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
    const key = rawPublicKey(sampleKey(Buffer.from(seed, 'hex')));
    expect(Buffer.from(key, 'base64').toString('hex')).toBe(known);
  });

  it('holds for what was signed and for nothing else', () => {
    const signature = signRelease(manifest, sampleStatement(), sampleKey(1));
    expect(signatureHolds(manifest, signature)).toBe(true);
    expect(signatureHolds(sha256Hex.parse('1'.repeat(64)), signature)).toBe(false);
    for (const field of ['name', 'role', 'meaning', 'key', 'signature'] as const) {
      const changed = { ...signature, [field]: `${signature[field]}x` };
      expect([field, signatureHolds(manifest, changed)]).toEqual([field, false]);
    }
  });

  it('holds whatever people write', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (name, role, meaning) => {
        const statement = sampleStatement({ name, role, meaning });
        const signature = signRelease(manifest, statement, sampleKey(2));
        expect(signatureHolds(manifest, signature)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('lists signatures by time, whoever was added first', () => {
    const early = signRelease(manifest, sampleStatement(), sampleKey(1));
    const late = signRelease(
      manifest,
      sampleStatement({ time: isoTime.parse('2015-03-06T08:00:00.000Z') }),
      sampleKey(2),
    );
    expect(signaturesBytes([late, early])).toEqual(signaturesBytes([early, late]));
    expect(new TextDecoder().decode(signaturesBytes([late, early]))).toMatch(/^\[\{"key":/);
  });
});
