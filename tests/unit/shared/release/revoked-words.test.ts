import { describe, expect, it } from 'vitest';
import { appendixDocument } from '../../../../shared/appendix/appendix.ts';
import { paragraphOf } from '../../../../shared/appendix/sentence.ts';
import { adviserId, isoTime, releaseNumber, sha256Hex } from '../../../../shared/lib/ids.ts';
import type { RevocationState } from '../../../../shared/projections/keys.ts';
import { revokedMark } from '../../../../shared/projections/revoked-signature.ts';
import { revokedWords } from '../../../../shared/release/revoked-words.ts';
import { appendixInputFrom, eventfulRound } from '../../../builders/appendix-input.ts';

const key = `${'A'.repeat(43)}=`;
const signature = {
  name: 'Kari Nordmann',
  role: 'Redaktør',
  meaning: 'Godkjent',
  time: isoTime.parse('2015-03-21T09:00:00.000Z'),
  key,
  signature: 'signatur',
};

const revoked = (from: string, reason: RevocationState['reason']): RevocationState => ({
  key,
  adviser: adviserId.parse('a'.repeat(64)),
  from: isoTime.parse(from),
  reason,
  by: 'Ola Hansen',
  words: 'Veska ble borte på toget.',
  at: 77,
  time: '2015-04-02T09:00:00.000Z',
});

const words = (revocation: RevocationState): string => {
  const mark = revokedMark({ revocations: [revocation] }, signature);
  return mark === undefined ? '' : revokedWords(mark);
};

describe('a signature whose key is revoked', () => {
  it('stands where it was given before, and the day and the reason are told', () => {
    expect(words(revoked('2015-04-01T09:00:00.000Z', 'tapt'))).toBe(
      'Nøkkelen er meldt tapt og trukket tilbake fra 1. april 2015, etter at dette ble signert.',
    );
    expect(words(revoked('2015-04-01T09:00:00.000Z', 'ute-av-bruk'))).toBe(
      'Nøkkelen er tatt ut av bruk fra 1. april 2015, etter at dette ble signert.',
    );
  });

  it('is not to be relied upon where it was given at or after that moment', () => {
    const stolen =
      'Nøkkelen er meldt stjålet og trukket tilbake fra 21. mars 2015, før dette ble signert. Signaturen er ikke til å stole på.';
    expect(words(revoked('2015-03-21T08:00:00.000Z', 'stjalet'))).toBe(stolen);
    expect(words(revoked(signature.time, 'stjalet'))).toBe(stolen);
  });

  it('is unmarked where the key is another', () => {
    const other = { ...revoked('2015-04-01T09:00:00.000Z', 'tapt'), key: `${'B'.repeat(43)}=` };
    expect(words(other)).toBe('');
  });

  it('is told in the sign-off of the appendix, with the place in the log that says it, and nobody’s own words', () => {
    const round = eventfulRound();
    const hash = sha256Hex.parse('b'.repeat(64));
    const frozenAt = isoTime.parse('2015-03-20T09:00:00.000Z');
    const number = releaseNumber.parse('1.0');
    const frozen = { number, candidate: 1, manifest: hash, content: hash, required: 1, frozenAt };
    const { sections } = appendixDocument(
      appendixInputFrom(round, [], {
        release: { at: 60, frozen: { round: round.id, ...frozen }, signatures: [signature] },
        revocations: [revoked('2015-04-01T09:00:00.000Z', 'tapt')],
      }),
    );
    const sentences = (sections.find((one) => one.id === 'godkjenning')?.parts ?? []).flatMap(
      (part) => ('sentences' in part ? part.sentences : []),
    );
    expect(paragraphOf(sentences)).toContain(
      'Kari Nordmann, redaktør, 21. mars 2015: «Godkjent». Nøkkelen er meldt tapt og trukket tilbake fra 1. april 2015, etter at dette ble signert.',
    );
    expect(sentences.flatMap((one) => one.borneBy.flatMap(({ places }) => places))).toContain(77);
    expect(paragraphOf(sentences)).not.toContain('toget');
  });
});
