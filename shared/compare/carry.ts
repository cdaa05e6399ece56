import type { UnitKind } from '../events/round.ts';
import type { IsoDate, UnitNumber } from '../lib/ids.ts';
import { accept, type Result } from '../lib/result.ts';
import { predecessors, successors, type Counterpart } from '../register/crosswalk.ts';
import type { ChangeKind } from '../register/links.ts';
import { districtRows } from '../register/register-rows.ts';

/** A division into units: the register of a day, with or without Oslo's city districts. */
export type Division = { readonly date: IsoDate; readonly kind: UnitKind };

/** A unit of another division that shares territory with the one asked about, and how the two relate. */
export type Carried = { readonly number: UnitNumber; readonly kind: ChangeKind };

const cityOf = (number: UnitNumber): UnitNumber | undefined =>
  districtRows().find((row) => row.number === number)?.municipality;

function throughTime(number: UnitNumber, from: IsoDate, to: IsoDate): Result<readonly Carried[]> {
  const found = from <= to ? successors(number, from, to) : predecessors(number, from, to);
  if (!found.ok) return found;
  return accept(found.value.map(({ number: unit, kind }: Counterpart) => ({ number: unit, kind })));
}

/**
 * Which units of another division a unit is, became or came from: by number through the register's changes, never by
 * name. A city district is a part of its city where the other division does not count districts, and the reverse.
 * In: the unit, its division, the other one. Out: the units there, each with how the two relate.
 * Errors: `register-date-unknown`, `not-valid-at-date`.
 */
export function carry(
  number: UnitNumber,
  from: Division,
  to: Division,
): Result<readonly Carried[]> {
  const city = cityOf(number);
  if (city !== undefined && to.kind === 'kommuner') {
    const there = throughTime(city, from.date, to.date);
    return there.ok
      ? accept(there.value.map((one) => ({ number: one.number, kind: 'merge' })))
      : there;
  }
  const found = throughTime(number, from.date, to.date);
  if (!found.ok || city !== undefined || to.kind === 'kommuner') return found;
  return accept(
    found.value.flatMap((one): readonly Carried[] => {
      const districts = districtRows().filter((row) => row.municipality === one.number);
      if (districts.length === 0) return [one];
      return districts.map((row) => ({ number: row.number, kind: 'split' }));
    }),
  );
}
