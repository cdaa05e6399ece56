import { type } from '@orpc/contract';
import { z } from 'zod';
import { resolver, unitKind } from '../events/round.ts';
import { signingRule } from '../events/signing-rule.ts';
import { sourceKind } from '../events/statement.ts';
import { isoDate } from '../lib/ids.ts';
import { procedure } from './refused.ts';
import type { MappingView } from './views.ts';

/** `none`, `borderline`, `all`, or a percentage drawn at random. */
const secondChoice = z.union([z.enum(['none', 'borderline', 'all']), z.number().gt(0).lte(100)]);

export const newRound = z.strictObject({
  name: z.string(),
  registerDate: isoDate,
  units: unitKind,
  /** The id of a built-in codebook, or the path of a JSON file. */
  codebook: z.string().min(1),
  second: secondChoice,
  signatures: z.int().min(1).max(20),
  /** Which roles must be among those who sign, and whether they must not have judged; left out: anybody, in any role. */
  signing: signingRule.optional(),
  /** Which kind of source goes before which, first first; left out: a person settles every conflict. */
  precedence: z
    .array(sourceKind)
    .min(1)
    .refine((kinds) => new Set(kinds).size === kinds.length)
    .optional(),
  /** Who may settle differing judgements; left out: a third person. */
  resolver: resolver.optional(),
  /** Whether it asks for contact persons; left out: as before that could be chosen, they may be written down. */
  contactPersons: z.boolean().optional(),
});
export type NewRound = z.infer<typeof newRound>;

/** A path that is null is asked for in a dialog; the answer is null where the person closed it. */
const path = z.string().min(1).nullable();

export const mappingContract = {
  create: procedure
    .input(z.strictObject({ file: path, round: newRound }))
    .output(type<MappingView | null>()),
  addRound: procedure.input(z.strictObject({ round: newRound })).output(type<MappingView>()),
  open: procedure.input(z.strictObject({ file: path })).output(type<MappingView | null>()),
  /** Makes the bundled, invented 2015 example as a file of its own and opens it. */
  createExample: procedure.input(z.strictObject({ file: path })).output(type<MappingView | null>()),
  close: procedure.output(type<null>()),
};
