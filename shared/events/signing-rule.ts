import { z } from 'zod';

/** A role that must be among those who sign, and how many of it. */
export const requiredRole = z.strictObject({
  role: z.string().trim().min(1).max(200),
  count: z.int().min(1).max(20),
});
export type RequiredRole = z.infer<typeof requiredRole>;

/** What a round asks of those who sign its releases, beside how many they are. */
export const signingRule = z.strictObject({
  /** Each role once; empty where any role will do. */
  roles: z
    .array(requiredRole)
    .max(20)
    .refine((roles) => new Set(roles.map((one) => one.role)).size === roles.length),
  /** True where nobody signs who has judged or resolved anything in the round. */
  independent: z.boolean(),
});
export type SigningRule = z.infer<typeof signingRule>;
