import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listView, type ListPlace } from '../../electron/store/lists/list-view.ts';
import { openMappingFile } from '../../electron/store/mapping-file.ts';
import { readRound } from '../../electron/store/readings.ts';
import type { Figure } from '../../scripts/bench/table.mjs';
import { criterionFacet } from '../../shared/lists/entry-facets.ts';
import { newSigner } from '../builders/signer.ts';
import { syntheticMapping } from '../builders/synthetic-mapping.ts';
import { median, sideBySide, spread } from './side-by-side.ts';

export const name = 'facets';

const entries = 100_000;
const rounds = 21;
const asker = { kind: 'adviser', name: 'Kari Nordmann' } as const;

/** The same entries as columns of a table, as somebody would count them with SQL, each column with an index. */
function asTable(place: ListPlace, columns: readonly string[]): Database.Database {
  const database = new Database(':memory:');
  const named = columns.map((column) => `"${column}" TEXT`).join(', ');
  database.exec(
    `CREATE TABLE entry (unit TEXT PRIMARY KEY, "fylke" TEXT, "utfall" TEXT, ${named}) WITHOUT ROWID`,
  );
  const marks = columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO entry VALUES (?, ?, ?, ${marks})`);
  database.transaction(() => {
    for (const { unit, reading } of readRound(place.file.memory(), place.round)) {
      const answers = place.round.codebook.criteria.map(
        (one) => reading.answers[one.id]?.[0] ?? null,
      );
      insert.run(unit.number, unit.county, reading.outcome, ...answers);
    }
  })();
  for (const column of ['fylke', 'utfall', ...columns])
    database.exec(`CREATE INDEX "by-${column}" ON entry ("${column}")`);
  database.exec('ANALYZE');
  return database;
}

/**
 * Counts every facet of 100,000 synthetic entries with 20 criteria after a change of filter, as the window's question
 * does it, and by one GROUP BY a facet in the same SQLite; each facet's counts leave its own choice out.
 */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-bench-'));
  const { path, round } = await syntheticMapping(folder, newSigner('Kari Nordmann'), { entries });
  const file = openMappingFile(path);
  const place: ListPlace = { file, round, asker, drafted: new Set() };
  const columns = round.codebook.criteria.map((one) => criterionFacet(one.id));
  const database = asTable(place, columns);
  try {
    const first = performance.now();
    listView(place, { choice: {}, search: '', from: 0, limit: 60 });
    const begun = performance.now() - first;
    let turn = 0;
    const choiceNow = (): Record<string, string[]> => ({
      [columns[turn % columns.length] ?? '']: ['ja'],
      [columns[(turn + 7) % columns.length] ?? '']: ['ja', 'nei'],
    });
    const ours = (): number => {
      const at = performance.now();
      listView(place, { choice: choiceNow(), search: '', from: 0, limit: 60 });
      return performance.now() - at;
    };
    const theirs = (): number => {
      const choice = choiceNow();
      const at = performance.now();
      for (const facet of ['fylke', 'utfall', ...columns]) {
        const where = Object.entries(choice)
          .filter(([column]) => column !== facet)
          .map(
            ([column, values]) => `"${column}" IN (${values.map((one) => `'${one}'`).join(', ')})`,
          )
          .join(' AND ');
        database
          .prepare(
            `SELECT "${facet}", count(*) FROM entry ${where === '' ? '' : `WHERE ${where}`} GROUP BY "${facet}"`,
          )
          .all();
      }
      return performance.now() - at;
    };
    const { one, other } = await sideBySide(
      rounds,
      () => {
        turn += 1;
        return ours();
      },
      theirs,
    );
    return [
      {
        figure: 'facet counts among 100,000, against GROUP BY in SQLite',
        target: 1 / 20,
        reached: median(one) / median(other),
        unit: '×',
        note: `${spread(one, 'ms')} against ${spread(other, 'ms')}; the first time ${(begun / 1000).toFixed(1)} s`,
      },
    ];
  } finally {
    database.close();
    file.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
