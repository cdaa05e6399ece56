import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { judgeAlike } from './same-rules.ts';

const named = ({ round, codebook }: FrozenContent): string =>
  `«${round}» følger ${codebook.id}, versjon ${String(codebook.version)}`;

/**
 * Whether two rounds can stand beside each other. In: their contents, and whether numbers under different codebooks are
 * asked for all the same. Out: the note a comparison must carry, or null where the codebooks say the same.
 * Error: `rounds-not-alike` where the codebooks are different ones and that was not asked for.
 */
export function alikeOr(
  from: FrozenContent,
  to: FrozenContent,
  noted: boolean,
): Result<string | null> {
  if (judgeAlike(from.codebook, to.codebook)) return accept(null);
  const isVersion = from.codebook.id === to.codebook.id;
  if (!isVersion && !noted) {
    const why = `${named(from)}, og ${named(to)}. Be om «tall fra ulike kodebøker» om de skal stilles opp likevel`;
    return reject(refuse('rounds-not-alike', { id: 'fra utfall til utfall', why }));
  }
  return accept(
    isVersion
      ? `Tall fra ulike versjoner av kodeboken: ${named(from)}, og ${named(to)}.`
      : `Tall fra ulike kodebøker: ${named(from)}, og ${named(to)}. Utfallene betyr ikke det samme.`,
  );
}
