import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnit } from '../../../../shared/register/find-unit.ts';
import { isValidAt, municipalityRows } from '../../../../shared/register/register-rows.ts';
import { buildUnitIndex } from '../../../../shared/register/unit-index.ts';
import { registerDays, valueOf } from './asking.ts';

const worlds = registerDays.flatMap((date) =>
  (['kommuner', 'kommuner-og-bydeler'] as const).map((kind) => {
    const index = valueOf(buildUnitIndex(date, kind));
    return { title: `${date}, ${kind}`, index, units: [...index.byNumber.values()] };
  }),
);

describe.each(worlds)('$title', ({ index, units }) => {
  const nameCounts = new Map<string, number>();
  for (const unit of units) nameCounts.set(unit.name, (nameCounts.get(unit.name) ?? 0) + 1);

  it('finds every unit by its number, with and without its first zero', () => {
    for (const unit of units) {
      const found = { outcome: 'found', unit, unrecognised: [] };
      expect(findUnit(index, { number: unit.number })).toEqual(found);
      expect(findUnit(index, { number: Number(unit.number) })).toEqual(found);
      expect(findUnit(index, { number: `${unit.number} ${unit.name}` })).toEqual(found);
      expect(
        findUnit(index, { number: unit.number, name: unit.name, county: unit.countyName }),
      ).toEqual(found);
    }
  });

  it('finds every unit by its name where no other has it, and tells of both where two have', () => {
    const alone = units.map((unit) => findUnit(index, { name: unit.name }));
    expect(alone.map((match) => (match.outcome === 'found' ? match.unit : match.outcome))).toEqual(
      units.map((unit) => (nameCounts.get(unit.name) === 1 ? unit : 'ambiguous')),
    );
  });

  it('finds every unit by its name and county', () => {
    for (const unit of units) {
      const found = { outcome: 'found', unit, unrecognised: [] };
      for (const county of [unit.countyName, unit.countyNumber, `${unit.countyName} fylke`]) {
        expect(findUnit(index, { name: unit.name, county })).toEqual(found);
      }
      expect(findUnit(index, { name: `${unit.name} (${unit.countyName})` })).toEqual(found);
    }
  });

  it('finds every unit by each Sámi, Kven and official name, and by all together in any order', () => {
    for (const unit of units.filter((each) => each.parallelNames.length > 0)) {
      const together = [unit.name, ...unit.parallelNames];
      const written = [together.join(' – '), together.toReversed().join('/')];
      for (const name of [...unit.parallelNames, unit.officialName ?? unit.name, ...written]) {
        expect(findUnit(index, { name })).toEqual({ outcome: 'found', unit, unrecognised: [] });
      }
    }
    for (const unit of units.filter((each) => each.officialName !== undefined)) {
      expect(findUnit(index, { name: unit.officialName })).toMatchObject({
        outcome: 'found',
        unit,
      });
    }
  });

  it('tells of every number of another date what to use at this one', () => {
    for (const row of municipalityRows().filter((each) => !isValidAt(each, index.date))) {
      const match = findUnit(index, { number: row.number });
      if (match.outcome !== 'not-valid-at-date') throw new Error(`${row.number}: ${match.outcome}`);
      expect(match.number).toBe(row.number);
      expect(match.becameOrCameFrom.length).toBeGreaterThan(0);
      for (const each of match.becameOrCameFrom) {
        expect(index.byNumber.has(each) || index.otherKindByNumber.has(each)).toBe(true);
      }
    }
  });

  it('never takes the name of one municipality for another', () => {
    const elsewhen = municipalityRows().filter((each) => !isValidAt(each, index.date));
    const wrong = elsewhen.filter((row) => {
      const match = findUnit(index, { name: row.name });
      return match.outcome === 'found' && match.unit.name !== row.name;
    });
    expect(wrong).toEqual([]);
  });

  it('does not mind case, spaces, hyphens or the word for municipality', () => {
    const unique = units.filter((unit) => nameCounts.get(unit.name) === 1);
    fc.assert(
      fc.property(
        fc.constantFrom(...unique),
        fc.boolean(),
        fc.constantFrom(' ', '-', '  ', '\u00A0', ' – '),
        fc.constantFrom('', ' kommune', ' Kommune', ' KOMMUNE '),
        (unit, upper, gap, suffix) => {
          const spaced = unit.name.replaceAll(/[ -]/g, gap) + suffix;
          const name = upper ? spaced.toUpperCase() : spaced;
          expect(findUnit(index, { name })).toEqual({ outcome: 'found', unit, unrecognised: [] });
        },
      ),
    );
  });

  it('never finds one unit where number and name are those of two', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.constantFrom(...units), (one, other) => {
        fc.pre(one.name !== other.name);
        expect(findUnit(index, { number: one.number, name: other.name })).toMatchObject({
          outcome: 'contradiction',
          byNumber: one,
        });
      }),
    );
  });

  it('answers anything, and the same each time', () => {
    const cell = fc.option(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.double()), {
      nil: undefined,
    });
    fc.assert(
      fc.property(cell, cell, cell, (number, name, county) => {
        const wanted = { number, name: name?.toString(), county };
        expect(findUnit(index, wanted)).toEqual(findUnit(index, wanted));
      }),
    );
  });
});
