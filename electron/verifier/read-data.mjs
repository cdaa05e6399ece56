// The data of a release as it lies in the folder: rows by heading, codebooks by version.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** RFC 4180 with semicolons and a byte order mark: every row as an array of texts. */
function csvRows(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at += 1) {
    const one = text[at];
    if (quoted && one === '"' && text[at + 1] === '"') {
      cell += one;
      at += 1;
    } else if (one === '"') quoted = !quoted;
    else if (quoted) cell += one;
    else if (one === ';' || one === '\n') {
      row.push(cell.endsWith('\r') && one === '\n' ? cell.slice(0, -1) : cell);
      cell = '';
      if (one === '\n') rows.push(row);
      if (one === '\n') row = [];
    } else cell += one;
  }
  return rows;
}

/** Rows as objects by heading. */
async function table(folder, path) {
  const [header = [], ...rows] = csvRows(await readFile(join(folder, path), 'utf8'));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

const json = async (folder, path) => JSON.parse(await readFile(join(folder, path), 'utf8'));

/** What a cell of answers holds; nothing where the question was not answered, or not asked then. */
export function answersIn(cell) {
  if (cell === undefined || cell === '' || cell === 'ikke spurt da') return [];
  return cell.split(';');
}

const NEEDED = [
  'data/codebook.json',
  'data/entries.csv',
  'data/judgements.csv',
  'tables/results.json',
];

/** In: the folder and the paths the manifest lists. Out: its data; null where a release holds no such data. */
export async function readData(folder, paths) {
  if (!NEEDED.every((path) => paths.includes(path))) return null;
  const codebook = await json(folder, 'data/codebook.json');
  const codebooks = new Map([[String(codebook.version), codebook]]);
  for (const path of paths) {
    const version = /^data\/codebook-(\d+)\.json$/.exec(path)?.[1];
    if (version !== undefined) codebooks.set(version, await json(folder, path));
  }
  const resolutions = 'data/resolutions.csv';
  return {
    codebook,
    codebooks,
    entries: await table(folder, 'data/entries.csv'),
    judgements: await table(folder, 'data/judgements.csv'),
    resolutions: paths.includes(resolutions) ? await table(folder, resolutions) : [],
    results: await json(folder, 'tables/results.json'),
  };
}
