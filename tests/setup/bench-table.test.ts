import { describe, expect, it } from 'vitest';
import { benchTable } from '../../scripts/bench/table.mjs';

describe('the table of measurements', () => {
  it('says of each figure whether its target was met, in the direction of the target', () => {
    const lines = benchTable([
      {
        name: 'Kø',
        figures: [
          { figure: 'usable', target: 1.35, reached: 1.2, unit: '×' },
          { figure: 'slow', target: 50, reached: 61.234, unit: 'ms', note: 'p95 of 90' },
          { figure: 'rows', target: 8, reached: 9, unit: '×', direction: 'at least' },
        ],
      },
    ]);
    expect(lines[1]).toMatch(/Kø +usable +≤ 1\.35 × +1\.20 × +met$/);
    expect(lines[2]).toMatch(/slow +≤ 50 ms +61\.2 ms +MISSED +p95 of 90$/);
    expect(lines[3]).toMatch(/rows +≥ 8 × +9 × +met$/);
  });

  it('shows one that could not be run beside those that could', () => {
    const lines = benchTable([
      { name: 'A', figures: [], failure: 'Error: gone' },
      { name: 'B', figures: [{ figure: 'f', target: 1, reached: 1, unit: '×' }] },
    ]);
    expect(lines.some((line) => line.startsWith('B '))).toBe(true);
    expect(lines.slice(-2)).toEqual(['COULD NOT BE RUN: A', 'Error: gone']);
  });
});
