import { z } from 'zod';

/** What the work under faults says on standard output, one JSON object a line. */
export const faultTold = z.discriminatedUnion('kind', [
  /** A step is acknowledged, and the log has come to this place. */
  z.strictObject({ kind: z.literal('done'), step: z.string(), n: z.int() }),
  z.strictObject({ kind: z.literal('refused'), step: z.string(), code: z.string() }),
  /** Something went wrong for which there is no sentence. */
  z.strictObject({ kind: z.literal('unnamed'), step: z.string(), error: z.string() }),
]);
export type FaultTold = z.infer<typeof faultTold>;
