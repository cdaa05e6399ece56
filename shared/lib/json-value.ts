import { z } from 'zod';

/** Any JSON value, as it stands in details of a refusal. */
export const jsonValue = z.json();
export type JsonValue = z.infer<typeof jsonValue>;
