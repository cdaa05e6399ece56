import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentOf } from '../../electron/store/release-content.ts';
import { openMappingFile } from '../../electron/store/mapping-file.ts';
import type { Figure } from '../../scripts/bench/table.mjs';
import { valueOf } from '../../shared/lib/value-of.ts';
import { evaluateSpecification } from '../../shared/tables/evaluate-specification.ts';
import { tableSpecification } from '../../shared/tables/specification.ts';
import { tableWorld } from '../../shared/tables/table-world.ts';
import { newSigner } from '../builders/signer.ts';
import { syntheticMapping } from '../builders/synthetic-mapping.ts';
import { median, spread } from './side-by-side.ts';

export const name = 'table';

const entries = 100_000;
const rounds = 15;

/** Outcomes within counties, by the answers to a criterion: three ways, with ranges and the records of every number. */
const threeWay = (criterion: string) =>
  tableSpecification.parse({
    id: 'treveis',
    caption: 'Utfall etter fylke og kriterium',
    rows: [[{ kind: 'county' }, { kind: 'outcome' }]],
    columns: [[{ kind: 'criterion', criterion }]],
    statistic: { kind: 'count-percent', of: 'row' },
  });

/**
 * Evaluates a three-way table over 100,000 synthetic entries. Each turn starts from the entries as they are read, so that
 * nothing that was worked out for the table before it is of use.
 */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const { path, round } = await syntheticMapping(folder, newSigner('Kari Nordmann'), { entries });
  const file = openMappingFile(path);
  try {
    const content = contentOf(file, round, null);
    const criteria = content.codebook.criteria.map((one) => one.id);
    const took: number[] = [];
    const read: number[] = [];
    let cells = 0;
    for (let turn = 0; turn < rounds; turn += 1) {
      const before = performance.now();
      const world = tableWorld([content]);
      read.push(performance.now() - before);
      const spec = threeWay(criteria[turn % criteria.length] ?? '');
      const begun = performance.now();
      const [table] = valueOf(evaluateSpecification(spec, world, 1));
      took.push(performance.now() - begun);
      cells = table?.cells.length ?? 0;
    }
    return [
      {
        figure: 'three-way table with ranges over 100,000 entries',
        target: 50,
        reached: median(took),
        unit: 'ms',
        note: `${spread(took, 'ms')} for ${String(cells)} cells; reading the entries for tables, once, ${spread(read, 'ms')}`,
      },
    ];
  } finally {
    file.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
