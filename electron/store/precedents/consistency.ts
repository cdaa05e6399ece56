import type { ConsistencyView } from '../../../shared/contract/precedent-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import type { MappingFile } from '../mapping-file.ts';
import { outcomeView, placeView } from './case-places.ts';
import { inconsistenciesIn } from './kept-inconsistencies.ts';
import { overruledIn } from './overruled.ts';

/** In: the open file, who asks, a round. Out: what concerns that round, as far as the asker may see it. */
export function consistencyView(file: MappingFile, asker: Asker, round: RoundId): ConsistencyView {
  const memory = file.memory();
  const { mapping } = memory;
  const about = inconsistenciesIn(file, asker).filter(({ cases }) =>
    cases.some((one) => one.round === round),
  );
  return {
    inconsistencies: about.map(({ cases }) => ({
      cases: cases.map((one) => {
        const codebook = mapping.codebooks.find((other) => other.hash === one.codebookHash);
        return {
          ...placeView(memory, one),
          outcome: outcomeView(codebook?.codebook, one.outcome),
        };
      }),
    })),
    overruled: overruledIn(memory, asker)
      .filter((one) => one.round === round)
      .map(({ in: where, weigher, time, rationale, ...place }) => ({
        ...placeView(memory, place),
        in: placeView(memory, where),
        weigher,
        time,
        rationale,
      })),
  };
}
