import { isoDate, type IsoDate, type UnitNumber } from '../lib/ids.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { linksBetween, type ChangeKind, type Link } from './links.ts';
import { periodOf, periodStarts } from './register-period.ts';
import { isDistrictNumber, isValidAt, municipalityRowOf } from './register-rows.ts';

/** A unit at another date. */
export type Counterpart = {
  readonly number: UnitNumber;
  /** The later of the two got the earlier one's administrative centre. */
  readonly main: boolean;
  readonly kind: ChangeKind;
};

/**
 * In: a number valid on `from`, and a day not before it. Out: what it became by then; itself where nothing happened.
 * Errors: `register-date-unknown`; `not-valid-at-date` with the numbers it became or came from.
 * Throws where `to` lies before `from`: that question is `predecessors`.
 */
export function successors(
  number: UnitNumber,
  from: IsoDate,
  to: IsoDate,
): Result<readonly Counterpart[]> {
  if (to < from) throw new Error(`${to} lies before ${from}`);
  return counterparts(number, from, to, (earlier, later) =>
    (linksBetween(earlier, later).byFrom.get(number) ?? []).map((link) => end(link, link.to)),
  );
}

/**
 * In: a number valid on `at`, and a day not after it. Out: what it came from; itself where nothing happened.
 * `main` and `kind` tell of the way from the earlier unit to this one. Errors as for `successors`.
 * Throws where `since` lies after `at`.
 */
export function predecessors(
  number: UnitNumber,
  at: IsoDate,
  since: IsoDate,
): Result<readonly Counterpart[]> {
  if (at < since) throw new Error(`${since} lies after ${at}`);
  return counterparts(number, at, since, (later, earlier) =>
    (linksBetween(earlier, later).byTo.get(number) ?? []).map((link) => end(link, link.from)),
  );
}

/**
 * In: any number and a day. Out: the units of that day it is, became or came from; none for a number that was
 * not valid at any time since 2015. Error: `register-date-unknown`.
 */
export function counterpartsAt(number: UnitNumber, date: IsoDate): Result<readonly Counterpart[]> {
  if (isUnitAt(number, date)) return successors(number, date, date);
  const row = municipalityRowOf(number);
  if (row === undefined) return accept([]);
  if (date < row.validFrom) return predecessors(number, row.validFrom, date);
  const lastPeriod = periodStarts().findLast((start) => isValidAt(row, start));
  return lastPeriod === undefined ? accept([]) : successors(number, lastPeriod, date);
}

/**
 * In: a number and a day on which it is valid. Out: what it is in the register of 1 January 2024, the one to
 * carry old records forward to. Errors as for `successors`.
 */
export function toRegister2024(
  number: UnitNumber,
  validAt: IsoDate,
): Result<readonly Counterpart[]> {
  const in2024 = isoDate.parse('2024-01-01');
  return validAt <= in2024
    ? successors(number, validAt, in2024)
    : predecessors(number, validAt, in2024);
}

/** Whether the number is a municipality or a city district on that day. */
function isUnitAt(number: UnitNumber, date: IsoDate): boolean {
  const row = municipalityRowOf(number);
  return row === undefined ? isDistrictNumber(number) : isValidAt(row, date);
}

function end(link: Link, number: UnitNumber): Counterpart {
  return { number, main: link.main, kind: link.kind };
}

function counterparts(
  number: UnitNumber,
  at: IsoDate,
  other: IsoDate,
  follow: (at: IsoDate, other: IsoDate) => readonly Counterpart[],
): Result<readonly Counterpart[]> {
  const period = periodOf(at);
  if (!period.ok) return period;
  const otherPeriod = periodOf(other);
  if (!otherPeriod.ok) return otherPeriod;
  if (!isUnitAt(number, at)) return reject(notValid(number, at));
  // City districts have been the same 15 all the time.
  if (isDistrictNumber(number)) return accept([{ number, main: true, kind: 'unchanged' }]);
  return accept(follow(period.value, otherPeriod.value));
}

function notValid(number: UnitNumber, date: IsoDate) {
  const elsewhere = counterpartsAt(number, date);
  const numbers = elsewhere.ok ? elsewhere.value.map((counterpart) => counterpart.number) : [];
  return refuse('not-valid-at-date', { number, date, numbers });
}
