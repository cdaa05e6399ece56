import type { Refusal } from './refusal.ts';

/** What a rule gives back: a value, or the reasons why not. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** In: a value. Out: the accepting result. */
export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** In: a refusal. Out: the refusing result. */
export function reject(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
