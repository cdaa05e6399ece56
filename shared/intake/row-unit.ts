import { assertNever } from '../lib/assert-never.ts';
import type { IsoDate, UnitNumber } from '../lib/ids.ts';
import { findUnit } from '../register/find-unit.ts';
import type { Unit } from '../register/unit.ts';
import type { UnitIndex } from '../register/unit-index.ts';
import type { UnitMatch } from '../register/unit-match.ts';
import type { Meaning } from './heading-lexicon.ts';
import { problem, unreadableCell, type RowProblem } from './row-problem.ts';

/** What a row says of its unit, as text. */
export type UnitCells = {
  readonly number: string | null;
  readonly name: string | null;
  readonly county: string | null;
};

export type UnitReading =
  | { readonly ok: true; readonly unit: UnitNumber }
  | { readonly ok: false; readonly problem: RowProblem };

/** A spreadsheet's own way of keeping a leading zero in a text file: `="0403"`. */
function withoutFormula(text: string | null): string | null {
  return text?.startsWith('=') === true ? text.replace(/^="?([^"]*)"?$/u, '$1') : text;
}

/** In: the index of the round, its register date, and what the row says. Out: the unit's number, or why there is none. */
export function readUnit(index: UnitIndex, date: IsoDate, cells: UnitCells): UnitReading {
  const number = withoutFormula(cells.number) ?? undefined;
  const match = findUnit(index, {
    number,
    name: cells.name ?? undefined,
    county: cells.county ?? undefined,
  });
  if (match.outcome === 'found') return { ok: true, unit: match.unit.number };
  return { ok: false, problem: unitProblem(date, match, cells) };
}

type NoUnit = Exclude<UnitMatch, { readonly outcome: 'found' }>;

function unitProblem(date: IsoDate, match: NoUnit, cells: UnitCells): RowProblem {
  const where: Meaning = cells.number === null && cells.name !== null ? 'kommune' : 'kommunenummer';
  const said = cells.number ?? cells.name ?? '';
  switch (match.outcome) {
    case 'unknown':
      if (match.by === 'nothing')
        return unreadableCell(null, 'Den sier ikke hvilken kommune den gjelder.');
      return match.by === 'name' && cells.name !== null
        ? problem('kommune', 'unknown-unit', { value: cells.name })
        : problem(where, 'unknown-unit', { value: said });
    case 'ambiguous':
      return problem(where, 'ambiguous-unit', {
        value: said,
        candidates: match.candidates.map(withCounty),
        numbers: match.candidates.map((unit) => unit.number),
      });
    case 'not-valid-at-date':
      return problem(where, 'not-valid-at-date', {
        number: match.number,
        name: match.name,
        date,
        numbers: [...match.becameOrCameFrom],
      });
    case 'not-in-this-kind':
      return problem(where, 'unknown-unit', {
        value: said,
        number: match.number,
        numbers: [...match.instead],
      });
    case 'contradiction':
      return contradiction(match, cells, where);
    default:
      return assertNever(match);
  }
}

function contradiction(
  match: Extract<UnitMatch, { readonly outcome: 'contradiction' }>,
  cells: UnitCells,
  where: Meaning,
): RowProblem {
  const candidates = match.byName.map(withCounty);
  if (match.byNumber === null)
    return problem('fylke', 'unknown-unit', {
      value: `${cells.name ?? cells.number ?? ''} (${cells.county ?? ''})`,
      candidates,
    });
  const against = match.between === 'number-and-county' ? 'fylke' : 'kommune';
  return problem(cells.number === null ? where : against, 'unit-contradiction', {
    number: match.byNumber.number,
    numberName: `${match.byNumber.name} (${match.byNumber.countyName})`,
    name: (against === 'fylke' ? cells.county : cells.name) ?? '',
    candidates,
  });
}

function withCounty(unit: Unit): string {
  return `${unit.number} ${unit.name} (${unit.countyName})`;
}
