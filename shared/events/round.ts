import { z } from 'zod';
import { codebook } from '../codebook/codebook.ts';
import { countyNumber, isoDate, roundId, sha256Hex, unitNumber } from '../lib/ids.ts';
import { signingRule } from './signing-rule.ts';
import { sourceKind } from './statement.ts';

export const unitKind = z.enum(['kommuner', 'kommuner-og-bydeler']);
export type UnitKind = z.infer<typeof unitKind>;

/** A unit as the round registered it; kept in the log so that a later register cannot change the round. */
export const roundUnit = z.strictObject({
  number: unitNumber,
  name: z.string().min(1),
  county: countyNumber,
});
export type RoundUnit = z.infer<typeof roundUnit>;

export const roundCounty = z.strictObject({ number: countyNumber, name: z.string().min(1) });
export type RoundCounty = z.infer<typeof roundCounty>;

/** Which entries need an independent second judgement before a release. A share is drawn once and recorded. */
export const secondPolicy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('borderline') }),
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({
    kind: z.literal('share'),
    percent: z.number().gt(0).lte(100),
    seed: z.string().min(1),
    units: z.array(unitNumber),
  }),
]);
export type SecondPolicy = z.infer<typeof secondPolicy>;

/** Who settles judgements that differ: a third person, or also one of those who judged. */
export const resolver = z.enum(['third', 'any']);

/** One mapping: name, register date, kind of unit, codebook, and what a release of it needs. */
export const round = z.strictObject({
  id: roundId,
  name: z.string().trim().min(1).max(120),
  registerDate: isoDate,
  unitKind,
  codebook,
  codebookHash: sha256Hex,
  second: secondPolicy,
  signatures: z.int().min(1).max(20),
  /** Which roles must be among them, and whether they must not have judged; absent: anybody, in any role. */
  signing: signingRule.optional(),
  /** Which kind of source goes before which where they differ; absent: a person settles every conflict. */
  precedence: z.array(sourceKind).optional(),
  /** Who may settle differing judgements alone: a third person (also where absent), or one of the judges as well. */
  resolver: resolver.optional(),
  /** Whether it asks for contact persons; absent in rounds from before that could be chosen: it may be done. */
  contactPersons: z.boolean().optional(),
  /** True in the bundled example: everything made from it says that it is invented. */
  invented: z.boolean(),
  units: z.array(roundUnit).min(1),
  counties: z.array(roundCounty).min(1),
});
export type Round = z.infer<typeof round>;
