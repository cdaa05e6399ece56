import { z } from 'zod';
import { answerId, criterionId, type RoundId, type UnitNumber } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { asAdviser, openMapping, roundNamed, unitNamed } from '../ask.ts';
import { done, type CliCommand, type Terminal } from '../command.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage.ts';

const options = z.object({
  file: z.string().min(1),
  round: z.string().optional(),
  unit: z.string().min(1).optional(),
  criterion: criterionId.optional(),
  answers: z
    .string()
    .transform((text) => text.split(';').map((one) => one.trim()))
    .pipe(z.array(answerId).min(1))
    .optional(),
  rationale: z.string().optional(),
  adviser: z.string().trim().min(1).optional(),
});
type Given = z.infer<typeof options>;

async function settle(
  { client }: Terminal,
  round: RoundId,
  unit: UnitNumber | undefined,
  { criterion, answers, rationale = '' }: Given,
): Promise<void> {
  if (unit === undefined || criterion === undefined || answers === undefined)
    throw new UsageError('--unit, --criterion and --answers: needed to settle one');
  const { rows } = await client.conflict.list({ round });
  const row = rows.find((one) => one.unit === unit && one.criterion === criterion);
  if (row === undefined) throw new RefusedError(refuse('no-source-conflict', { unit, criterion }));
  const statements = row.sides.map((side) => side.statement);
  await client.conflict.settle({ round, unit, criterion, answers, statements, rationale });
}

/** `conflicts`: where sources answer a criterion differently. With `--adviser` it settles one of them. */
export const conflicts: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'round', 'unit', 'criterion', 'answers', 'rationale', 'adviser'],
      flags: [],
      path: false,
    },
    options,
    words,
  );
  const { id: round } = roundNamed(await openMapping(terminal, given.file), given.round);
  const unit = given.unit === undefined ? undefined : unitNamed(given.unit);
  if (given.adviser !== undefined)
    await asAdviser(terminal, given.adviser, () => settle(terminal, round, unit, given));
  const { rows, open, precedence } = await terminal.client.conflict.list({ round });
  const shown = rows.filter(
    (one) =>
      (unit === undefined || one.unit === unit) &&
      (given.criterion === undefined || one.criterion === given.criterion),
  );
  return done({ open, precedence, conflicts: shown });
};
