import { z } from 'zod';
import { countyNumber, unitNumber } from '../lib/ids.ts';

/** What is judged: a municipality, or one of Oslo's city districts, as the register has it at a date. */
export const unit = z
  .strictObject({
    number: unitNumber,
    /** The Norwegian name, without what tells two of the same name apart. */
    name: z.string().min(1),
    /** Sámi and Kven names known for this number; some became official later than the date. */
    parallelNames: z.array(z.string().min(1)).readonly(),
    countyNumber,
    countyName: z.string().min(1),
    kind: z.enum(['municipality', 'city-district']),
    /** The name as in SSB's KLASS at the date, where it says more: `Våler (Hedmark)`, `Deatnu - Tana`. */
    officialName: z.string().min(1).optional(),
  })
  .readonly();
export type Unit = z.infer<typeof unit>;

/** A county at a date. */
export const county = z
  .strictObject({
    number: countyNumber,
    name: z.string().min(1),
    parallelNames: z.array(z.string().min(1)).readonly(),
  })
  .readonly();
export type County = z.infer<typeof county>;
