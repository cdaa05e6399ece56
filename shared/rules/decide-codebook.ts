import { builtInCodebook } from '../codebook/built-in.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { readCodebook } from '../codebook/read-codebook.ts';
import { sameContent, sameNumber, sameRules } from '../codebook/same-codebook.ts';
import type { Round } from '../events/round.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { roundById, type MappingState } from '../projections/mapping-state.ts';
import type { CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';

/**
 * A codebook is versioned, never edited in place: one name and number must not be two sets of rules, in whatever round
 * of the file. In: the state of the file, a codebook. Out: the name of the round that has, or has had, other rules
 * under its name and number; undefined where none has.
 */
export function otherUnderSameNumber(
  mapping: Pick<MappingState, 'codebooks' | 'rounds'>,
  codebook: Codebook,
): string | undefined {
  const other = mapping.codebooks.find(
    (one) => sameNumber(one.codebook, codebook) && !sameRules(one.codebook, codebook),
  );
  return other && (mapping.rounds.find((one) => one.id === other.round)?.name ?? other.round);
}

/**
 * Whether a codebook can be the next version of a round's. In: the state of the file, the round, the codebook as
 * `readCodebook` gave it. Out: the codebook; or `codebook-other-name`, `codebook-version-not-higher`,
 * `codebook-version-taken` where the file or the program has other rules under the same name and number, and
 * `codebook-unchanged` where only the number is new.
 */
export function checkNewVersion(
  mapping: Pick<MappingState, 'codebooks' | 'rounds'>,
  round: Pick<Round, 'codebook'>,
  codebook: Codebook,
): Result<Codebook> {
  const { id, version } = codebook;
  const current = round.codebook;
  if (id !== current.id)
    return reject(refuse('codebook-other-name', { expected: current.id, codebook: id }));
  if (version <= current.version) {
    return reject(
      refuse('codebook-version-not-higher', { current: current.version, version, codebook: id }),
    );
  }
  if (sameContent(current, codebook))
    return reject(refuse('codebook-unchanged', { current: current.version, codebook: id }));
  const builtIn = builtInCodebook(id);
  const shipped =
    builtIn !== undefined && sameNumber(builtIn, codebook) && !sameRules(builtIn, codebook);
  const where = otherUnderSameNumber(mapping, codebook) ?? (shipped ? 'innebygd' : undefined);
  return where === undefined
    ? accept(codebook)
    : reject(refuse('codebook-version-taken', { codebook: id, version, where }));
}

/**
 * Takes a new version of a round's codebook into use. Nothing that was judged is touched: judgements stay with the
 * version they were made under, and what they rest on may be gone; then they are judged anew. Refused:
 * `round-unknown`, `rationale-missing` without a reason, `codebook-invalid` with every mistake, and as
 * `checkNewVersion` says.
 */
export function decideChangeCodebook(
  context: RuleContext,
  command: CommandOf<'change-codebook'>,
): Result<Decision> {
  const { mapping } = context;
  const round = roundById(mapping, command.round);
  if (round === undefined) {
    return reject(
      refuse('round-unknown', {
        name: command.round,
        rounds: mapping.rounds.map((one) => one.name),
      }),
    );
  }
  const reason = command.reason.normalize('NFC').trim();
  if (reason === '') return reject(refuse('rationale-missing', {}));
  const read = readCodebook(command.codebook);
  if (!read.ok) return read;
  const checked = checkNewVersion(mapping, round, read.value);
  if (!checked.ok) return checked;
  const { type: _, ...rest } = command;
  return accept([{ type: 'codebook-changed', ...rest, reason }]);
}
