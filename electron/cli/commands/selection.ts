import { z } from 'zod';
import type { SelectionView } from '../../../shared/contract/selection-contract.ts';
import { countyNumber, criterionId, unitNumber } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import type { CountySelection } from '../../../shared/selection/county-selection.ts';
import { asAdviser, openMapping, roundNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage.ts';

/** Several values of one option, `;` between. */
const several = <T>(one: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => text.split(';').flatMap((part) => part.trim() || []))
    .pipe(z.array(one));

const options = z.object({
  file: z.string().min(1),
  round: z.string().optional(),
  county: countyNumber.optional(),
  propose: z.boolean().default(false),
  adviser: z.string().trim().min(1).optional(),
  units: several(unitNumber).optional(),
  criteria: several(criterionId).optional(),
  note: z.string().default(''),
});

function found(
  { counties }: SelectionView,
  county: string | undefined,
): readonly CountySelection[] {
  const those = counties.filter((one) => county === undefined || one.county === county);
  if (county === undefined || those.length > 0) return those;
  throw new RefusedError(
    refuse('selection-county-unknown', { county, counties: counties.map((one) => one.county) }),
  );
}

/** `selection`: which municipalities of a county show its breadth; with `--adviser`, says which. */
export const selection: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'round', 'county', 'adviser', 'units', 'criteria', 'note'],
      flags: ['propose'],
      path: false,
    },
    options,
    words,
  );
  const mapping = await openMapping(terminal, given.file);
  const round = roundNamed(mapping, given.round).id;
  const { selection: asked } = terminal.client;
  if (given.adviser === undefined)
    return done({ counties: found(await asked.view({ round }), given.county) });
  const { county, units, propose } = given;
  if (county === undefined || (units === undefined) !== propose)
    throw new UsageError('--county, and --units or --propose, with --adviser');
  return asAdviser(terminal, given.adviser, async () => {
    const [before] = found(await asked.view({ round }), county);
    if (before === undefined) throw new UsageError('--county');
    const { n } = await asked.set({
      round,
      chosen: {
        county,
        units: [...(units ?? before.proposed)],
        criteria: [...(given.criteria ?? before.criteria)],
        note: given.note,
      },
    });
    const [after] = found(await asked.view({ round }), county);
    return done({ n, ...after });
  });
};
