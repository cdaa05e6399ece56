import type { Round } from '../../../shared/events/round.ts';
import type { ReleaseNumber, RoundId } from '../../../shared/lib/ids.ts';
import { dateText, listText } from '../../../shared/lib/norwegian-format.ts';
import { norwegianDay } from '../../../shared/lib/norwegian-day.ts';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import { isFinal, type ReleaseState } from '../../../shared/projections/mapping-state.ts';
import { correctedBy, releasesOf } from '../../../shared/projections/release-order.ts';
import { revokedMark } from '../../../shared/projections/revoked-signature.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';
import { revokedWords } from '../../../shared/release/revoked-words.ts';
import type { SiteHouse, SiteInput, SiteRelease } from '../../../shared/site/site-input.ts';
import { appendixFor } from '../appendix-content.ts';
import { frozenContentOf } from '../frozen-content-file.ts';
import type { MappingFile } from '../mapping-file.ts';
import type { Memory } from '../memory.ts';
import { finalBeside, latestFinal } from '../release-state.ts';
import { contentFor } from '../release-tables.ts';

/** That a release has been corrected, by which: said in every release that corrects it, and of it wherever it is told. */
function correctedText({ mapping }: Memory, number: ReleaseNumber | null): string | null {
  const by = number === null ? [] : correctedBy(mapping, number);
  return by.length === 0 ? null : `Rettet av utgivelse ${listText(by)}.`;
}

function siteRelease(
  memory: Memory,
  content: FrozenContent,
  release: ReleaseState | null,
): SiteRelease {
  const { correction } = content;
  const corrected = correctedText(memory, content.release);
  return {
    content,
    signatures: (release?.signatures ?? []).map((signature) => {
      const { name, role, meaning, time } = signature;
      const gone = revokedMark(memory.mapping, signature);
      return {
        text: `${name}, ${role}: ${meaning} (${dateText(norwegianDay(time))})`,
        revoked: gone === undefined ? null : revokedWords(gone),
      };
    }),
    manifest: release?.frozen.manifest ?? null,
    notices: [
      ...(corrected === null ? [] : [corrected]),
      ...(correction === undefined
        ? []
        : [`Retter utgivelse ${correction.release}: ${correction.notice}`]),
    ],
  };
}

/** The release of another round that stands beside the one shown; null where it has none. */
function beside(
  file: MappingFile,
  round: RoundId,
  number: ReleaseNumber | null,
): FrozenContent | null {
  const { mapping } = file.memory();
  try {
    const found =
      number === null ? latestFinal(mapping, round) : finalBeside(mapping, round, number);
    return frozenContentOf(file, found);
  } catch (error) {
    if (error instanceof RefusedError && error.refusal.code === 'no-signed-release') return null;
    throw error;
  }
}

/**
 * In: the open file, the round, a final release of it or null for a draft, who asks for that, and what the house says of
 * itself. Out: everything the site is made from. What is not released of other rounds is not in it. Errors (RefusedError):
 * `release-unknown`, `release-not-final`.
 */
export async function siteSource(
  file: MappingFile,
  round: Round,
  number: ReleaseNumber | null,
  asker: Asker,
  house: SiteHouse,
): Promise<SiteInput> {
  const memory = file.memory();
  const { mapping } = memory;
  // It says first whether there is such a release of this round.
  const appendix = await appendixFor(file, round, number, asker);
  const content = contentFor(file, round, number, asker);
  const final = releasesOf(mapping, round.id).filter(isFinal);
  const at =
    number === null ? final.length : final.findIndex((one) => one.frozen.number === number);
  return {
    shown: siteRelease(memory, content, final[at] ?? null),
    corrected: correctedText(memory, number),
    earlier: final.slice(0, at).map((one) => siteRelease(memory, frozenContentOf(file, one), one)),
    others: mapping.rounds.flatMap(({ id }) => {
      const other = id === round.id ? null : beside(file, id, number);
      return other === null ? [] : [other];
    }),
    appendix,
    house,
  };
}
