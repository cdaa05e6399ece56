import type { RowRefusalView } from '../../../shared/contract/intake-views.ts';
import type { RefusalCode } from '../../../shared/lib/refusal-code.ts';

export type CodeCount = { readonly code: RefusalCode; readonly count: number };

/** In: the refused rows. Out: each reason with how many have it, the most frequent first. */
export function countByCode(refusals: readonly RowRefusalView[]): readonly CodeCount[] {
  const counts = new Map<RefusalCode, number>();
  for (const { code } of refusals) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((one, other) => other.count - one.count || one.code.localeCompare(other.code));
}

/** In: the refused rows and a reason, or null for all. Out: those with that reason. */
export function withCode(
  refusals: readonly RowRefusalView[],
  code: RefusalCode | null,
): readonly RowRefusalView[] {
  return code === null ? refusals : refusals.filter((one) => one.code === code);
}
