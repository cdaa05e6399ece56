import { dateText, integerText, withinSentence } from '../lib/norwegian-format.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import type { RevocationState } from '../projections/keys.ts';
import type { SignatureState } from '../projections/mapping-state.ts';
import { revocationOfSignature, revokedMark } from '../projections/revoked-signature.ts';
import { revokedWords } from '../release/revoked-words.ts';
import type { AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { list, paragraph } from './parts.ts';
import { fact, say, type Sentence } from './sentence.ts';

function signatureTold(
  signature: SignatureState,
  revocations: readonly RevocationState[],
): readonly Sentence[] {
  const { name, role, meaning, time } = signature;
  const signed = dateText(norwegianDay(time));
  const mark = revokedMark({ revocations }, signature);
  const said = revocationOfSignature({ revocations }, signature);
  const bearings = [
    fact('Signert av', name),
    fact('Rolle', role),
    fact('Dato', signed),
    fact('Betydning', meaning),
  ];
  const told = `${name}, ${withinSentence(role)}, ${signed}: «${meaning}».`;
  if (mark === undefined || said === undefined) return say(told, bearings);
  const day = dateText(norwegianDay(mark.from));
  return say(`${told} ${revokedWords(mark)}`, [
    ...bearings,
    fact('Nøkkelen trukket tilbake fra', day, [said.at]),
  ]);
}

/** In: the input. Out: who signed the release, and what the signatures are over; which of the keys have been revoked since; nothing for a draft. */
export function signOffSection({ release, revocations }: AppendixInput): AppendixSection {
  if (release === null) return { id: 'godkjenning', heading: 'Godkjenning', parts: [] };
  const { frozen, signatures, at } = release;
  const day = dateText(norwegianDay(frozen.frozenAt));
  return {
    id: 'godkjenning',
    heading: 'Godkjenning',
    parts: [
      ...paragraph([
        ...say(`Utgivelse ${frozen.number} ble frosset ${day}.`, [
          fact('Utgivelse', frozen.number, [at]),
          fact('Frosset', day, [at]),
        ]),
        ...say(`SHA-256 for manifestet er ${frozen.manifest}.`, [
          fact('Manifestets SHA-256', frozen.manifest, [at]),
        ]),
        ...say(
          `Det kreves ${integerText(frozen.required)} signatur${frozen.required === 1 ? '' : 'er'}.`,
          [fact('Signaturer som kreves', integerText(frozen.required), [at])],
        ),
      ]),
      ...list(signatures.flatMap((one) => signatureTold(one, revocations))),
    ],
  };
}
