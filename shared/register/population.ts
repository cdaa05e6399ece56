import { z } from 'zod';
import { unitNumber, type UnitNumber } from '../lib/ids.ts';
import populationData from './data/population.json' with { type: 'json' };
import { once } from './once.ts';

const inhabitants = z.int().positive().nullable();
const populationRow = z.tuple([unitNumber, inhabitants, inhabitants, inhabitants, inhabitants]);

/** The years of the columns, in their order. */
const years: readonly number[] = [2023, 2024, 2025, 2026];

const populations = once(
  () =>
    new Map<string, readonly (number | null)[]>(
      z
        .array(populationRow)
        .parse(populationData)
        .map(([number, ...counts]) => [number, counts]),
    ),
);

/**
 * In: a municipality number and a year. Out: inhabitants on 1 January of that year (SSB, table 07459);
 * undefined where it is not known, that is before 2023, for a number not in use that year, for a city district.
 */
export function populationOf(number: UnitNumber, year: number): number | undefined {
  return populations().get(number)?.[years.indexOf(year)] ?? undefined;
}
