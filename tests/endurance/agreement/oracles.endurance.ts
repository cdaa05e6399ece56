import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/setup/places.mjs';

const golden = join(projectRoot, 'tests', 'golden', 'agreement');

/** Every number within rounding, since another version of a library may add in another order. */
function near(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(near);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, near(one)]));
}

test('statsmodels, NLTK and psych still say what is stored of them', { timeout: 0 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-oracles-'));
  try {
    const python = process.env['GRENSELAND_PYTHON'] ?? '/usr/bin/python3';
    execFileSync(python, [join(golden, 'oracles.py'), folder]);
    execFileSync('Rscript', [join(golden, 'oracles.R'), folder]);
    for (const file of ['datasets.json', 'statsmodels.json', 'psych.json']) {
      const stored: unknown = JSON.parse(readFileSync(join(golden, file), 'utf8'));
      const anew: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      expect(anew, file).toEqual(near(stored));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
