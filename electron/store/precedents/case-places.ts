import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { OutcomeView, PlaceView } from '../../../shared/contract/precedent-contract.ts';
import type { Round } from '../../../shared/events/round.ts';
import type { OutcomeId } from '../../../shared/lib/ids.ts';
import type { CasePlace } from '../../../shared/precedent/precedent-case.ts';
import type { EntryState } from '../../../shared/projections/entry-state.ts';
import { roundById } from '../../../shared/projections/mapping-state.ts';
import { isWithheld, type Asker } from '../../../shared/projections/withheld.ts';
import type { Memory } from '../memory.ts';

const names = new WeakMap<Round, ReadonlyMap<string, string>>();

function nameIn(round: Round, unit: string): string {
  const known = names.get(round) ?? new Map(round.units.map((one) => [one.number, one.name]));
  names.set(round, known);
  return known.get(unit) ?? unit;
}

/** In: the state of the file and a place. Out: how the round and the entry are named. */
export function placeView({ mapping }: Memory, { round: id, unit }: CasePlace): PlaceView {
  const round = roundById(mapping, id);
  return {
    round: id,
    roundName: round?.name ?? id,
    unit,
    name: round === undefined ? unit : nameIn(round, unit),
  };
}

/** In: the state of the file and a place. Out: the entry with its round; undefined where nothing is known of it. */
export function placed(
  { mapping, entries }: Memory,
  { round: id, unit }: CasePlace,
): { readonly round: Round; readonly entry: EntryState } | undefined {
  const round = roundById(mapping, id);
  const entry = entries.get(id)?.get(unit);
  return round === undefined || entry === undefined ? undefined : { round, entry };
}

/** In: the state of the file, who asks, a place. Out: whether the asker may see what was decided there. */
export function mayBeSeen(memory: Memory, asker: Asker, place: CasePlace): boolean {
  const found = placed(memory, place);
  return found !== undefined && !isWithheld(found.round, found.entry, asker);
}

/** In: who asks. Out: a text that is the same for the same one, to keep what was worked out for that one under. */
export function askerKey(asker: Asker): string {
  return asker.kind === 'adviser' ? `adviser ${asker.name}` : asker.kind;
}

/** In: the codebook an outcome was given under. Out: the outcome as it is drawn. */
export function outcomeView(codebook: Codebook | undefined, id: OutcomeId): OutcomeView {
  const found = codebook?.outcomes.find((one) => one.id === id);
  const { label, short, tone } = found ?? { label: id, short: id, tone: 'none' as const };
  return { id, label, short, tone };
}
