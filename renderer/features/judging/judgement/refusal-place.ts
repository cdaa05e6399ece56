import type { Refusal } from '../../../../shared/lib/refusal.ts';
import type { RefusalCode } from '../../../../shared/lib/refusal-code.ts';

/** Where on the form a refusal belongs. */
export type RefusalPlace = 'mark' | 'rationale' | 'foot';

const places: Readonly<Partial<Record<RefusalCode, RefusalPlace>>> = {
  'borderline-without-rationale': 'mark',
  'borderline-incomplete': 'mark',
  'borderline-required': 'mark',
  'borderline-same-outcome': 'mark',
  'deviation-without-rationale': 'rationale',
  'rationale-missing': 'rationale',
};

/** In: a refusal. Out: where it is shown; what concerns no field stands at the button. */
export function placeOf({ code }: Refusal): RefusalPlace {
  return places[code] ?? 'foot';
}
