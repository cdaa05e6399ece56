import type { CountyAccount } from '../../../shared/contract/views.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';

/** What the counties can be sorted by. `register` is the order of the county numbers. */
export const countyColumns = ['name', 'units', 'service', 'share', 'range', 'decided'] as const;
export type CountyColumn = (typeof countyColumns)[number];

export type CountyOrder = {
  readonly by: CountyColumn | 'register';
  readonly descending: boolean;
};

export const registerOrder: CountyOrder = { by: 'register', descending: false };

const names = new Intl.Collator('nb');

const shareOf = (part: number, whole: number): number => (whole === 0 ? -1 : part / whole);

function compare(by: CountyOrder['by'], one: CountyAccount, other: CountyAccount): number {
  switch (by) {
    case 'register':
      return one.number < other.number ? -1 : 1;
    case 'name':
      return names.compare(one.name, other.name);
    case 'units':
      return one.ledger.registered - other.ledger.registered;
    case 'service':
      return one.service.n - other.service.n;
    case 'share':
      return (
        shareOf(one.service.n, one.service.denominator) -
        shareOf(other.service.n, other.service.denominator)
      );
    case 'range':
      return one.service.high - one.service.low - (other.service.high - other.service.low);
    case 'decided':
      return (
        shareOf(one.ledger.decided, one.ledger.registered) -
        shareOf(other.ledger.decided, other.ledger.registered)
      );
    default:
      return assertNever(by);
  }
}

/** In: the counties and an order. Out: them in that order; those that are equal a–å. */
export function sortCounties(
  counties: readonly CountyAccount[],
  { by, descending }: CountyOrder,
): readonly CountyAccount[] {
  const sign = descending ? -1 : 1;
  return [...counties].sort(
    (one, other) => sign * compare(by, one, other) || names.compare(one.name, other.name),
  );
}

/**
 * In: the order and the column that was pressed. Out: the next order: numbers begin with the largest, names with a;
 * pressed again the other way round, and a third time back to the register's order.
 */
export function pressColumn(order: CountyOrder, column: CountyColumn): CountyOrder {
  const first = column !== 'name';
  if (order.by !== column) return { by: column, descending: first };
  return order.descending === first ? { by: column, descending: !first } : registerOrder;
}
