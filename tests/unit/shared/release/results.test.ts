import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../shared/lib/canonical-json.ts';
import { results, resultsOf } from '../../../../shared/release/results.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { reference2015 } from '../../../builders/frozen-content.ts';

describe('results.json', () => {
  const content = reference2015();
  const value = resultsOf(evaluateTables(content), content.ledger);

  it('has the promised names, and every cell of every table', () => {
    expect(value).toMatchObject({
      release: '1.0',
      codebook: 'tjenester-2015',
      round: 'Kartlegging 2015',
      registerDate: '2015-01-01',
      unit: 'kommune',
      filter: null,
      registered: 428,
      undecided: 0,
      notReached: 0,
    });
    const cell = value.cells.find((one) => one.row === 'har-tjeneste' && one.column === 'n');
    expect(Object.keys(cell ?? {}).sort()).toEqual([
      'column',
      'denominator',
      'entries',
      'high',
      'highPercent',
      'low',
      'lowPercent',
      'n',
      'percent',
      'row',
      'swings',
      'table',
    ]);
  });

  it('survives being written and read, number for number', () => {
    expect(results.parse(JSON.parse(canonicalJson(value)))).toEqual(value);
  });
});
