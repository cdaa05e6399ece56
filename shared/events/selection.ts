import { z } from 'zod';
import { countyNumber, criterionId, unitNumber } from '../lib/ids.ts';

/** Which units of a county are to show its breadth, what breadth is, and why these. */
export const chosenUnits = z.strictObject({
  county: countyNumber,
  /** In the order of their numbers. None: the county is not shown. */
  units: z.array(unitNumber),
  /** The criteria whose answers they are to show. */
  criteria: z.array(criterionId).min(1),
  note: z.string().trim().max(2000),
});
export type ChosenUnits = z.infer<typeof chosenUnits>;
