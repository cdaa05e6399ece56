import { z } from 'zod';
import { answerId, criterionId, unitNumber, type RoundId } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { asAdviser, openMapping, roundNamed } from '../ask.ts';
import { done, type CliCommand, type Terminal } from '../command.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  file: z.string().min(1),
  round: z.string().optional(),
  unit: unitNumber.optional(),
  criterion: criterionId.optional(),
  answers: z
    .string()
    .transform((text) => text.split(';').map((one) => one.trim()))
    .pipe(z.array(answerId).min(1))
    .optional(),
  rationale: z.string().optional(),
  adviser: z.string().min(1).optional(),
});
type Given = z.infer<typeof options>;

async function settle({ client }: Terminal, round: RoundId, given: Given): Promise<void> {
  const { unit, criterion, answers, rationale = '' } = given;
  if (unit === undefined || criterion === undefined || answers === undefined)
    throw new RefusedError(refuse('invalid-input', { place: '--unit, --criterion, --answers' }));
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
  if (given.adviser !== undefined)
    await asAdviser(terminal, given.adviser, () => settle(terminal, round, given));
  const { rows, open, precedence } = await terminal.client.conflict.list({ round });
  const shown = rows.filter((one) => given.unit === undefined || one.unit === given.unit);
  return done({ open, precedence, conflicts: shown });
};
