import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { roundById } from '../projections/mapping-state.ts';
import type { CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';
import { otherUnderSameNumber } from './decide-codebook.ts';

const nameKey = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('nb');

/**
 * Starts a round; its name must be its own in the file (case aside), `round-name-taken` otherwise. A codebook that
 * any round of the file has, or has had, under the same name and version must be the very same, `codebook-invalid` otherwise.
 */
export function decideStartRound(
  context: RuleContext,
  command: CommandOf<'start-round'>,
): Result<Decision> {
  const { round } = command;
  const name = round.name.normalize('NFC').trim();
  if (name === '') return reject(refuse('round-name-missing', {}));
  if (context.mapping.rounds.some((one) => nameKey(one.name) === nameKey(name))) {
    return reject(refuse('round-name-taken', { name }));
  }
  const taken = otherUnderSameNumber(context.mapping, round.codebook);
  if (taken !== undefined) {
    const { id, version } = round.codebook;
    const problem = `«${id}» ${String(version)} står i filen fra før med andre regler; gi den et nytt navn eller et høyere nummer`;
    return reject(refuse('codebook-invalid', { place: 'version', problem }));
  }
  return accept([{ type: 'round-started', round: { ...round, name } }]);
}

/** Large files become several events, so that writing them can be followed and cancelled between two. */
const rowsInOneEvent = 2_000;

/**
 * Stores imported rows. Rows whose key the entry already has are left out, so that the same file, imported again,
 * stores nothing twice; where nothing is left there is no event.
 */
export function decideImportRows(
  context: RuleContext,
  command: CommandOf<'import-rows'>,
): Result<Decision> {
  const round = roundById(context.mapping, command.round);
  if (round === undefined) {
    return reject(
      refuse('round-unknown', {
        name: command.round,
        rounds: context.mapping.rounds.map((one) => one.name),
      }),
    );
  }
  const registered = new Set(round.units.map((one) => one.number));
  const stranger = command.rows.find((row) => !registered.has(row.unit));
  if (stranger !== undefined)
    return reject(refuse('entry-unknown', { unit: stranger.unit, row: stranger.row }));
  const seen = new Map<string, ReadonlySet<string>>();
  const fresh = command.rows.filter((row) => {
    const keys = seen.get(row.unit) ?? new Set(context.entry(round.id, row.unit).rows);
    seen.set(row.unit, keys);
    return !keys.has(row.key);
  });
  const { type: _type, ...rest } = command;
  // The rows as they came, where they are all new: what is known of them is known of that very list.
  const all = fresh.length === command.rows.length ? command.rows : fresh;
  if (all.length > 0 && all.length <= rowsInOneEvent)
    return accept([{ ...rest, type: 'rows-imported', rows: all }]);
  const portions = Array.from({ length: Math.ceil(fresh.length / rowsInOneEvent) }, (_, at) =>
    fresh.slice(at * rowsInOneEvent, (at + 1) * rowsInOneEvent),
  );
  return accept(portions.map((rows) => ({ type: 'rows-imported', ...rest, rows })));
}
