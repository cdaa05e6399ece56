import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { roundById } from '../projections/mapping-state.ts';
import { linksOf } from '../release/obstacles/entry-links.ts';
import type { CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';

/**
 * Records that somebody tried a link and what came of it, in every entry of the round that has it. Errors: `round-unknown`,
 * `link-unknown` where none has.
 */
export function decideCheckLink(
  context: RuleContext,
  command: CommandOf<'check-link'>,
): Result<Decision> {
  const { mapping } = context;
  const { round: id, check } = command;
  const round = roundById(mapping, id);
  if (round === undefined)
    return reject(
      refuse('round-unknown', { name: id, rounds: mapping.rounds.map((one) => one.name) }),
    );
  const units = round.units.filter(({ number }) =>
    linksOf(context.entry(id, number)).some(({ link }) => link === check.link),
  );
  if (units.length === 0) return reject(refuse('link-unknown', { link: check.link }));
  const note = check.note.normalize('NFC').trim();
  return accept(
    units.map(({ number: unit }) => ({
      type: 'link-checked',
      round: id,
      unit,
      check: { ...check, note },
    })),
  );
}
