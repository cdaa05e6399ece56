import type { RevocationReason } from '../events/key.ts';
import { dateText } from '../lib/norwegian-format.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import type { RevokedMark } from '../projections/revoked-signature.ts';

const said: Readonly<Record<RevocationReason, string>> = {
  tapt: 'meldt tapt og trukket tilbake',
  stjalet: 'meldt stjålet og trukket tilbake',
  'ute-av-bruk': 'tatt ut av bruk',
};

/**
 * In: how the key of a signature was revoked. Out: it in words, to stand beside the signature: from which day, why, and
 * whether the signature was given before. What the one who revoked it wrote is the house's own, and not in it.
 */
export function revokedWords({ from, reason, before }: RevokedMark): string {
  const gone = `Nøkkelen er ${said[reason]} fra ${dateText(norwegianDay(from))}`;
  return before
    ? `${gone}, etter at dette ble signert.`
    : `${gone}, før dette ble signert. Signaturen er ikke til å stole på.`;
}
