import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronEnv, ensureElectron } from '../../scripts/setup/electron.mjs';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { blocksOf, sectionOf } from '../quality/markdown.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const [example = ''] = blocksOf(sectionOf(readme, '### A worked example'), 'sh');

/** What the README says comes out, line by line: comments that begin as an answer does, and what belongs to them. */
const promised = [...example.matchAll(/^# (\{.*|Utgivelse .*| {2}.*)$/gmu)].map(
  ([, line = '']) => line,
);

const asPattern = (line: string): RegExp =>
  new RegExp(
    `^${line
      .split('…')
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
      .join('.*')}$`,
    'u',
  );

describe('the worked example in the README', () => {
  it('runs as it stands, and answers as it says', async () => {
    const ended = spawnSync('bash', ['-euo', 'pipefail', '-c', `${example}\nrm -r "$folder"`], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: electronEnv(await ensureElectron()),
    });
    expect(ended.stderr + String(ended.status)).toMatch(/0$/u);
    const answers = ended.stdout.trimEnd().split('\n');
    expect(promised.length).toBeGreaterThan(6);
    expect(answers).toHaveLength(promised.length);
    for (const [at, line] of promised.entries()) expect(answers[at]).toMatch(asPattern(line));
  });
});
