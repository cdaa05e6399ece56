import type { Round } from '../events/round.ts';
import type { AdviserId, RoundId, UnitNumber } from '../lib/ids.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { EntryState } from '../projections/entry-state.ts';
import { roundById, type MappingState } from '../projections/mapping-state.ts';

/** What a rule may look at: the state as it is, and who asks. No clock, no file. */
export type RuleContext = {
  readonly mapping: MappingState;
  /** The state of an entry that is registered in the round. */
  readonly entry: (round: RoundId, unit: UnitNumber) => EntryState;
  /** For each unit of a round whose outcome does not go together with others': what it does not go together with. */
  readonly inconsistent: (round: RoundId) => ReadonlyMap<UnitNumber, readonly string[]>;
  readonly who: { readonly id: AdviserId; readonly name: string };
};

/** In: context and where. Out: the round and the entry's state, or `round-unknown` / `entry-unknown`. */
export function findEntry(
  context: RuleContext,
  at: { readonly round: RoundId; readonly unit: UnitNumber },
): Result<{ readonly round: Round; readonly entry: EntryState }> {
  const round = roundById(context.mapping, at.round);
  if (round === undefined) {
    return reject(
      refuse('round-unknown', {
        name: at.round,
        rounds: context.mapping.rounds.map((one) => one.name),
      }),
    );
  }
  if (!round.units.some((one) => one.number === at.unit))
    return reject(refuse('entry-unknown', { unit: at.unit }));
  return accept({ round, entry: context.entry(at.round, at.unit) });
}
