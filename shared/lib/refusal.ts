import { z } from 'zod';
import { refusalSentences } from '../messages/refusals.ts';
import { jsonValue, type JsonValue } from './json-value.ts';
import { refusalCode, type RefusalCode } from './refusal-code.ts';

/** A no with its reason: code, Norwegian sentence, and the place. */
export const refusal = z.object({
  code: refusalCode,
  message: z.string(),
  details: z.record(z.string(), jsonValue),
});
export type Refusal = z.infer<typeof refusal>;

export type RefusalDetails = Readonly<Record<string, JsonValue>>;

/** In: code and details (what the sentence needs, and the place). Out: the refusal with its sentence. */
export function refuse(code: RefusalCode, details: RefusalDetails = {}): Refusal {
  return { code, message: refusalSentences[code](details), details: { ...details } };
}

/** Carries a refusal up through code that cannot return one. Caught at the store's door and in the terminal. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly refusal: Refusal;

  constructor(reason: Refusal) {
    super(reason.message);
    this.refusal = reason;
  }
}
