import { isoDate, unitNumber, type IsoDate, type UnitNumber } from '../../../../shared/lib/ids.ts';
import type { Refusal } from '../../../../shared/lib/refusal.ts';
import type { Result } from '../../../../shared/lib/result.ts';

/** A day of each period between two changes, the last one open. */
export const registerDays: readonly IsoDate[] = [
  '2015-01-01',
  '2017-01-01',
  '2018-01-01',
  '2019-01-01',
  '2020-01-01',
  '2022-01-01',
  '2023-01-01',
  '2024-01-01',
  '2026-01-01',
].map((text) => isoDate.parse(text));

export function day(text: string): IsoDate {
  return isoDate.parse(text);
}

export function number(text: string): UnitNumber {
  return unitNumber.parse(text);
}

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

/** The refusal of a result that must be one. */
export function refusalOf<T>(result: Result<T>): Refusal {
  if (result.ok) throw new Error('Accepted');
  return result.refusal;
}
