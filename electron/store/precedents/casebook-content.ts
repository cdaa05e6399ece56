import type { Codebook } from '../../../shared/codebook/codebook.ts';
import {
  casebookDocument,
  type CasebookDocument,
  type CaseToTell,
  type LaterWeighing,
} from '../../../shared/precedent/casebook.ts';
import { codebookThen } from '../../../shared/precedent/codebook-then.ts';
import { caseOf, placeKey, type CasePlace } from '../../../shared/precedent/precedent-case.ts';
import { currentWeighings } from '../../../shared/precedent/weighings.ts';
import { isWithheld, type Asker } from '../../../shared/projections/withheld.ts';
import { weighingIn } from '../entries.ts';
import type { Memory } from '../memory.ts';
import { readingOf } from '../readings.ts';
import { mayBeSeen, placeView } from './case-places.ts';

function laterByCase(memory: Memory, asker: Asker): ReadonlyMap<string, readonly LaterWeighing[]> {
  const later = new Map<string, LaterWeighing[]>();
  for (const [round, entries] of memory.entries) {
    for (const entry of weighingIn(entries)) {
      const { unit } = entry;
      if (!mayBeSeen(memory, asker, { round, unit })) continue;
      const { name } = placeView(memory, { round, unit });
      for (const { weighing } of currentWeighings(entry)) {
        const key = placeKey(weighing.precedent);
        later.set(key, [...(later.get(key) ?? []), { name, weighing }]);
      }
    }
  }
  return later;
}

/** In: the state of the file, who asks, and the codebook whose order is followed. Out: the casebook over all rounds. */
export function casebookOf(memory: Memory, asker: Asker, codebook: Codebook): CasebookDocument {
  const { mapping } = memory;
  const later = laterByCase(memory, asker);
  const cases = mapping.rounds.flatMap((round): readonly CaseToTell[] =>
    [...(memory.entries.get(round.id)?.values() ?? [])].flatMap((entry) => {
      if (isWithheld(round, entry, asker)) return [];
      const one = caseOf(round.id, entry, readingOf(round, entry));
      if (one === null || one.mark === null) return [];
      const place: CasePlace = one;
      const { name, roundName } = placeView(memory, place);
      const then = codebookThen(mapping, round.id, one.at)?.codebook ?? round.codebook;
      return [{ one, name, roundName, codebook: then, later: later.get(placeKey(one)) ?? [] }];
    }),
  );
  const invented = mapping.rounds.some((one) => one.invented);
  return casebookDocument(codebook, mapping.name, invented, cases);
}
