import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ReleaseSource } from '../../../shared/changes/release-source.ts';
import { codebook as codebookSchema, type Codebook } from '../../../shared/codebook/codebook.ts';
import type { DataTable } from '../../../shared/release/data/data-table.ts';
import { results as resultsSchema } from '../../../shared/release/results.ts';

const paragraphs = z.object({ paragraphs: z.array(z.string()) });

/** Of the overview only this is read. */
const runningText = z.object({
  published: z.string(),
  title: z.string(),
  lead: z.string(),
  author: z.string(),
  method: paragraphs,
  limits: paragraphs,
  correction: z.object({ heading: z.string(), notice: z.string() }).optional(),
});

const csvRows = (text: string): readonly (readonly string[])[] =>
  parse(text, { bom: true, delimiter: ';', relax_column_count: true });

/** An apostrophe before what a spreadsheet would take for a formula is no part of the text. */
const unescaped = (cell: string): string =>
  cell.replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/u, '');

function tableIn(text: string): DataTable {
  const [header = [], ...rows] = csvRows(text);
  return { header, rows: rows.map((row) => row.map(unescaped)) };
}

/**
 * In: a release folder that has been verified, and the paths it lists. Out: what it says, as `sourceOf` has it of the
 * mapping. Error: throws where a file is missing or is not what a release holds.
 */
export function readReleaseFolder(folder: string, paths: readonly string[]): ReleaseSource {
  const text = (path: string): string => readFileSync(join(folder, ...path.split('/')), 'utf8');
  const json = (path: string): unknown => JSON.parse(text(path));
  const codebookIn = (path: string): Codebook => codebookSchema.parse(json(path));
  const optional = (path: string): DataTable | null =>
    paths.includes(path) ? tableIn(text(path)) : null;
  return {
    entries: tableIn(text('data/entries.csv')),
    judgements: tableIn(text('data/judgements.csv')),
    resolutions: optional('data/resolutions.csv'),
    settlements: optional('data/conflicts.csv'),
    selection: optional('data/selection.csv'),
    waivers: optional('data/waivers.csv'),
    overview: tableIn(text('overview/overview.csv')),
    codebook: codebookIn('data/codebook.json'),
    earlier: paths
      .filter((path) => /^data\/codebook-\d+\.json$/u.test(path))
      .map(codebookIn)
      .toSorted((one, other) => one.version - other.version),
    results: resultsSchema.parse(json('tables/results.json')),
    document: runningText.parse(json('overview/overview.json')),
  };
}
