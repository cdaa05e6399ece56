import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyReleaseFolder } from '../../../electron/verifier/verify-release-folder.ts';
import { results, type Results } from '../../../shared/release/results.ts';
import { inFolder } from '../../builders/release-folder.ts';
import { releasedFiles, signedAnew } from '../../builders/released-folder.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

// A release that is signed, and whose files are those of its manifest, but which says what does not follow.

let kept: ReturnType<typeof releasedFiles> | undefined;

/** Made once, by the test that asks first. */
function released(): ReturnType<typeof releasedFiles> {
  kept ??= releasedFiles(temporaryFolder());
  return kept;
}

const entries = 'data/entries.csv';
const judgements = 'data/judgements.csv';
const numbers = 'tables/results.json';

async function found(path: string, change: (text: string) => string): Promise<readonly string[]> {
  const { valid, problems } = await inFolder(signedAnew(await released(), path, change), (folder) =>
    verifyReleaseFolder(folder),
  );
  expect(valid).toBe(problems.length === 0);
  return problems.map(({ place, code }) => `${place} ${code}`);
}

type Cell = Results['cells'][number];

/** In: what becomes of one cell. Out: the change of results.json. */
const inCell =
  (at: number, change: (cell: Cell) => Partial<Cell>) =>
  (text: string): string => {
    const all = results.parse(JSON.parse(text));
    const cells = all.cells.map((cell, index) =>
      index === at ? { ...cell, ...change(cell) } : cell,
    );
    return JSON.stringify({ ...all, cells });
  };

describe('a signed release', () => {
  it('holds as the program made it, and where something is changed that nothing follows from', async () => {
    expect(await inFolder(await released(), (folder) => verifyReleaseFolder(folder))).toMatchObject(
      {
        problems: [],
      },
    );
    expect(
      await found(entries, (text) => text.replace('rehabiliteringsavdelingen', 'NAV')),
    ).toEqual([]);
  });

  it('is found out where an outcome does not follow from the answers', async () => {
    const answered = (text: string): string =>
      text
        .replace(
          'ingen-tjeneste;ingen-tjeneste;nei;;;;;;ingen;',
          'ingen-tjeneste;ingen-tjeneste;nei;;;;;;leder;',
        )
        .replace(
          /(0104;Moss;[^\n]*?);leder;;nei;nei;nei;nei;nei;nei;ingen/,
          '$1;leder;;ja;ja;ja;ja;ja;nei;ingen',
        );
    const codes = await found(judgements, answered);
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatch(/^data\/judgements\.csv#\S+ outcome-not-derived$/);
    const rules = await found('data/codebook-1.json', (text) =>
      text.replace('"is":["godt-i-gang"]', '"is":["etablert"]'),
    );
    expect(rules.some((code) => code.endsWith('outcome-not-derived'))).toBe(true);
  });

  it('is found out where an entry says what nobody judged, and the numbers with it', async () => {
    const codes = await found(entries, (text) =>
      text.replace(
        /^(0104;Moss;01;Østfold;avgjort;)ingen-tjeneste;Ingen tjeneste;nei/m,
        '$1egen-tjeneste;Egen tjeneste;ja',
      ),
    );
    expect(codes).toContain('data/entries.csv#0104 entry-not-from-judgements');
    expect(codes).toContain('tables/results.json#utfall/egen-tjeneste/n number-not-from-entries');
    const unmarked = await found(entries, (text) =>
      text.replace(
        /^(0101;Halden;01;Østfold;avgjort;tilbud-uten-tjeneste;[^;]*;ja;)ja;form;ingen-tjeneste/m,
        '$1nei;;',
      ),
    );
    expect(unmarked).toContain('data/entries.csv#0101 entry-not-from-judgements');
    expect(unmarked).toContain('tables/results.json#borderline number-not-from-entries');
  });

  it('is found out where a number, its range or the records behind it are others', async () => {
    const place = `${numbers}#utfall/egen-tjeneste/n number-not-from-entries`;
    const changes: readonly ((cell: Cell) => Partial<Cell>)[] = [
      ({ n }) => ({ n: n + 1 }),
      ({ low }) => ({ low: low - 1 }),
      ({ high }) => ({ high: high + 1 }),
      ({ denominator }) => ({ denominator: (denominator ?? 0) + 1 }),
      ({ percent }) => ({ percent: (percent ?? 0) + 0.1 }),
      ({ swings }) => ({ swings: swings.slice(1) }),
      ({ entries: units, swings }) => ({ entries: [...units.slice(1), ...swings.slice(0, 1)] }),
    ];
    for (const change of changes)
      expect(new Set(await found(numbers, inCell(0, change)))).toEqual(new Set([place]));
    expect(
      await found(numbers, (text) => JSON.stringify({ ...JSON.parse(text), decided: 427 })),
    ).toEqual([`${numbers}#decided number-not-from-entries`]);
  });

  it('is found out whichever number is one more, in every built-in table', async () => {
    const { cells } = results.parse(
      JSON.parse(new TextDecoder().decode((await released()).get(numbers))),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: cells.length - 1 }), async (at) => {
        const { table, row, column } = cells[at] ?? {};
        const codes = await found(
          numbers,
          inCell(at, ({ n }) => ({ n: n + 1 })),
        );
        expect(codes[0]).toBe(`${numbers}#${table}/${row}/${column} number-not-from-entries`);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is found out where its data cannot be read', async () => {
    expect(await found(numbers, () => '{')).toEqual(['data data-unreadable']);
    expect(await found(numbers, () => '{}')).toContain('data data-unreadable');
  });
});
