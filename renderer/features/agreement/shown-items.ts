import type { Statistic } from '../../../shared/agreement/agreement-schema.ts';
import type { AgreementItem } from '../../../shared/agreement/agreement-items.ts';
import type { StatisticName } from '../../../shared/agreement/statistic-name.ts';
import type { AgreementView, ItemAgreement } from '../../../shared/contract/agreement-views.ts';

/** What the table can show beside the percentage: that which is defined for answers without an order too. */
export const measures = [
  'cohenKappa',
  'fleissKappa',
  'krippendorffAlpha',
  'gwetAC1',
] as const satisfies readonly StatisticName[];
export type Measure = (typeof measures)[number];

/** In: something to agree on. Out: a text that is its own, for keys. */
export const itemKey = (item: AgreementItem): string => Object.values(item).join('/');

/** In: how far they agree. Out: the rows of the table; single answers of a criterion stand with the criterion. */
export function tableRows({ items }: AgreementView): readonly ItemAgreement[] {
  return items.filter(({ item }) => item.kind !== 'one-answer');
}

/** In: how far they agree, and one of the rows. Out: each answer for itself, where several may hold at once. */
export function answersOf({ items }: AgreementView, { item }: ItemAgreement) {
  if (item.kind !== 'criterion') return [];
  return items.filter(
    (one) => one.item.kind === 'one-answer' && one.item.criterion === item.criterion,
  );
}

/** In: how far they agree. Out: what to show first: Cohen's kappa is only there for exactly two. */
export function firstMeasure({ outcome }: AgreementView): Measure {
  return outcome.raters > 2 ? 'krippendorffAlpha' : 'cohenKappa';
}

/** In: statistics that share an axis ending at 1. Out: where it begins: 0, or a half or whole below. */
export function axisStart(statistics: readonly Statistic[]): number {
  const lowest = Math.min(0, ...statistics.map((one) => ('low' in one ? one.low : 0)));
  return lowest < -0.5 ? -1 : lowest < 0 ? -0.5 : 0;
}

/** In: a value and where the axis begins. Out: how far along the axis it is, 0–100; what lies outside is at its end. */
export function alongAxis(value: number, start: number): number {
  return Math.min(100, Math.max(0, (100 * (value - start)) / (1 - start)));
}
