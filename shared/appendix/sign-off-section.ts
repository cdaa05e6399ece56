import { dateText, integerText, withinSentence } from '../lib/norwegian-format.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import type { AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { list, paragraph } from './parts.ts';
import { fact, say } from './sentence.ts';

/** In: the input. Out: who signed the release, and what the signatures are over; nothing for a draft. */
export function signOffSection({ release }: AppendixInput): AppendixSection {
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
      ...list(
        signatures.flatMap(({ name, role, meaning, time }) => {
          const signed = dateText(norwegianDay(time));
          return say(`${name}, ${withinSentence(role)}, ${signed}: «${meaning}».`, [
            fact('Signert av', name),
            fact('Rolle', role),
            fact('Dato', signed),
            fact('Betydning', meaning),
          ]);
        }),
      ),
    ],
  };
}
