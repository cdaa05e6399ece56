import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { periodStarts } from '../../../../shared/register/register-period.ts';
import {
  changeRows,
  countyRows,
  districtRows,
  isValidAt,
  municipalityRowOf,
  municipalityRows,
  to2024Rows,
} from '../../../../shared/register/register-rows.ts';
import { registerDays } from './asking.ts';

const data = new URL('../../../../shared/register/data/', import.meta.url);

describe('the register data', () => {
  it('has the rows that its README says, each number once', () => {
    expect(municipalityRows()).toHaveLength(838);
    expect(new Set(municipalityRows().map((row) => row.number)).size).toBe(838);
    expect(countyRows()).toHaveLength(33);
    expect(new Set(countyRows().map((row) => row.number)).size).toBe(33);
    expect(districtRows()).toHaveLength(15);
    expect(changeRows()).toHaveLength(507);
    expect(to2024Rows()).toHaveLength(845);
  });

  it('describes every file in the README, with its credit', () => {
    const readme = readFileSync(new URL('README.md', data), 'utf8');
    expect(readme).toContain('Kilde: SSB, Kartverket, GeoNames');
    expect(readme).toContain('CC BY 4.0');
    for (const file of readdirSync(data).filter((name) => name.endsWith('.json'))) {
      expect(readme).toContain(`\`${file}\``);
    }
  });

  it('changes on the days that the tests walk through, and on no other', () => {
    expect(periodStarts()).toEqual(registerDays);
  });

  it.each(['rename', 'renumber', 'merge', 'split'] as const)('counts the changes: %s', (kind) => {
    const counts = { rename: 18, renumber: 362, merge: 118, split: 9 };
    expect(changeRows().filter((row) => row.kind === kind)).toHaveLength(counts[kind]);
  });

  it('ends and begins numbers exactly where a change says so', () => {
    const changes = changeRows().filter((change) => change.kind !== 'rename');
    const ended = municipalityRows().filter((row) => row.validTo !== null);
    for (const row of ended) {
      const dates = changes.filter((change) => change.from === row.number).map(({ date }) => date);
      expect(dates).toContain(row.validTo);
    }
    const begun = municipalityRows().filter((row) => row.validFrom > '2015-01-01');
    for (const row of begun) {
      const dates = changes.filter((change) => change.to === row.number).map(({ date }) => date);
      expect(dates).toContain(row.validFrom);
    }
    expect(ended).toHaveLength(481);
    expect(begun).toHaveLength(410);
  });

  it('takes no number up again: the old one of a change is over unless it goes on as itself', () => {
    const goesOn = new Set(
      changeRows()
        .filter((change) => change.from === change.to)
        .map((change) => `${change.from} ${change.date}`),
    );
    for (const change of changeRows()) {
      const old = municipalityRowOf(change.from);
      const next = municipalityRowOf(change.to);
      const stillThere = old !== undefined && isValidAt(old, change.date);
      expect(stillThere).toBe(goesOn.has(`${change.from} ${change.date}`));
      expect(next && isValidAt(next, change.date)).toBe(true);
    }
  });

  it('carries every number to 2024, with one main successor each', () => {
    for (const row of municipalityRows()) {
      const links = to2024Rows().filter((link) => link.from === row.number);
      expect(links.filter((link) => link.main)).toHaveLength(1);
      for (const link of links) {
        const then = municipalityRowOf(link.to);
        expect(then && isValidAt(then, '2024-01-01')).toBe(true);
      }
    }
  });
});
