import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/setup/places.mjs';

const golden = join(projectRoot, 'tests', 'golden', 'agreement');

/** In: a file. Out: what is in it, numbers rounded, since another version of a library may add in another order. */
function figuresIn(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(9)) : value,
  );
}

test('statsmodels, NLTK and psych still say what is stored of them', { timeout: 0 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-oracles-'));
  try {
    const python = process.env['GRENSELAND_PYTHON'] ?? '/usr/bin/python3';
    execFileSync(python, [join(golden, 'oracles.py'), folder]);
    execFileSync('Rscript', [join(golden, 'oracles.R'), folder]);
    for (const file of ['datasets.json', 'statsmodels.json', 'psych.json']) {
      expect(figuresIn(join(folder, file))).toEqual(figuresIn(join(golden, file)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
