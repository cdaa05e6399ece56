import { z } from 'zod';

/** A statistic with its 95 % interval, unrounded; low ≤ value ≤ high. */
export const estimateSchema = z
  .strictObject({ value: z.number(), low: z.number(), high: z.number() })
  .refine(({ value, low, high }) => low <= value && value <= high, 'low ≤ value ≤ high');

/** A statistic that cannot be computed from these votes, with the reason in Norwegian. */
const notEstimableSchema = z.strictObject({ undefined: z.string().min(1) });

const statisticSchema = z.union([estimateSchema, notEstimableSchema]);

/**
 * The shape S of the `agreement` command. `units` counts the units judged by at least two, `raters`
 * the distinct advisers who judged those. `percentAgreement` is in percent (0–100), the others are
 * coefficients with 1 for full agreement.
 */
export const agreementSchema = z.strictObject({
  units: z.int().nonnegative(),
  raters: z.int().nonnegative(),
  percentAgreement: statisticSchema,
  cohenKappa: statisticSchema,
  fleissKappa: statisticSchema,
  krippendorffAlpha: statisticSchema,
  gwetAC1: statisticSchema,
});

export type Estimate = z.infer<typeof estimateSchema>;
export type NotEstimable = z.infer<typeof notEstimableSchema>;
export type Statistic = z.infer<typeof statisticSchema>;
export type Agreement = z.infer<typeof agreementSchema>;
