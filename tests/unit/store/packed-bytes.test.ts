import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked, withUnpacked } from '../../../electron/store/packed-bytes.ts';

/** Short as a judgement, long enough to be packed, and longer than one piece of what is unpacked. */
const someBytes = fc
  .tuple(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.constantFrom(1, 40_000, 300_000))
  .map(([bytes, least]) =>
    Uint8Array.from(
      { length: Math.max(bytes.length, least) },
      (_, at) => bytes[at % bytes.length] ?? 0,
    ),
  );

describe('bytes that are stored', () => {
  it('come back as they were, also where their memory is given back at once', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        const expected = Buffer.from(bytes).toString('hex');
        const stored = Uint8Array.from(packed(bytes));
        expect(Buffer.from(unpacked(stored)).toString('hex')).toBe(expected);
        const read = withUnpacked(stored, (one) => Buffer.from(one).toString('hex'));
        expect(read).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('take nothing from those that share their memory', () => {
    const [one, other] = [Buffer.from('den ene'), Buffer.from('den andre')];
    expect(one.buffer).toBe(other.buffer);
    expect(withUnpacked(one, (bytes) => bytes.length)).toBe(7);
    expect(other.toString()).toBe('den andre');
  });

  it('are none where they cannot be unpacked', () => {
    const stored = Uint8Array.from([1, 255, 255, 255]);
    expect(unpacked(stored)).toHaveLength(0);
    expect(withUnpacked(stored, (bytes) => bytes.length)).toBe(0);
  });
});
