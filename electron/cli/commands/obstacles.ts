import { z } from 'zod';
import { obstacleKinds } from '../../../shared/release/obstacles/obstacle-kind.ts';
import { asAdviser, openMapping, roundNamed, unitsNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';

const options = z.object({ file: z.string().min(1), round: z.string().optional() });

/** `obstacles`: everything that is told before a release, with units, what is waived, and what stands in the way. */
export const obstacles: CliCommand = async (terminal, words) => {
  const given = readOptions({ values: ['file', 'round'], flags: [], path: false }, options, words);
  const { id: round } = roundNamed(await openMapping(terminal, given.file), given.round);
  const page = await terminal.client.obstacle.page({ round });
  return done({
    stands: page.obstacles.some((one) => one.stands),
    obstacles: page.obstacles.map(({ kind, sentence, required, waivable, stands, units }) => ({
      kind,
      sentence,
      required,
      waivable,
      stands,
      units: units.map((one) => one.unit),
      waived: units.filter((one) => one.waived).map((one) => one.unit),
    })),
    waivers: page.waivers.map(({ units, ...rest }) => ({
      ...rest,
      units: units.map((one) => one.unit),
    })),
  });
};

const waiveOptions = options.extend({
  kind: z.enum(obstacleKinds),
  unit: z.string().min(1).optional(),
  reason: z.string(),
  adviser: z.string().trim().min(1),
});

/** `waive`: lets a kind of obstacle through in the units named, or in all that have it now, with a reason. */
export const waive: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'round', 'kind', 'unit', 'reason', 'adviser'], flags: [], path: false },
    waiveOptions,
    words,
  );
  const { client } = terminal;
  const { id: round } = roundNamed(await openMapping(terminal, given.file), given.round);
  const units = given.unit === undefined ? null : unitsNamed(given.unit);
  const { kind, reason } = given;
  await asAdviser(terminal, given.adviser, () =>
    client.obstacle.waive({ round, kind, units, reason }),
  );
  const page = await client.obstacle.page({ round });
  const { units: own = [], by } = page.waivers.at(-1) ?? { by: given.adviser };
  return done({
    kind,
    by,
    reason,
    units: own.map((one) => one.unit),
    stands: page.obstacles.some((one) => one.stands),
  });
};
