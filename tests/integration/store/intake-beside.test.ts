import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBeside } from '../../../electron/store/intake-beside.ts';
import {
  readForRound,
  type ReadingTask,
  type RowsTold,
} from '../../../electron/store/intake-reading.ts';
import { isoDate } from '../../../shared/lib/ids.ts';
import { writeLargeWorkbook } from '../../bench/large-workbook.ts';
import { codebookOf } from '../../builders/intake.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

function task(rows: number): ReadingTask {
  const path = join(temporaryFolder(), 'intervjuer.xlsx');
  writeLargeWorkbook(path, rows);
  return {
    path,
    sheet: null,
    columns: {},
    codebook: codebookOf('tjenester-2015'),
    registerDate: isoDate.parse('2015-01-01'),
    unitKind: 'kommuner',
    sourceDefault: 'telefonintervju',
    importer: { name: 'Rådgiver 3', adviser: null },
    persons: [],
    advisers: [],
    scope: 'runde-1',
  };
}

async function collected(rows: AsyncIterable<RowsTold> | Iterable<RowsTold>) {
  const all: RowsTold[] = [];
  for await (const told of rows) all.push(told);
  return all;
}

const refused = (code: string) => ({ refusal: { code } });

describe('a file read on another thread', () => {
  it('comes to the same as one read here, in the same portions', async () => {
    const given = task(9500);
    const done: number[] = [];
    const coming = await readBeside(given, {
      onProgress: (progress) => done.push(progress.done / progress.total),
    });
    if (coming === null) throw new Error('There was no thread');
    const here = await readForRound(given, {});
    expect(coming.facts).toEqual(here.facts);
    expect(await collected(coming.rows)).toEqual(await collected(here.rows));
    expect(done.at(-1)).toBeGreaterThan(0.99);
  }, 60_000);

  it('is refused as here, and can be called off before and while its rows come', async () => {
    const given = task(9500);
    await expect(readBeside({ ...given, sheet: 'Ark9' }, {})).rejects.toMatchObject(
      refused('sheet-unknown'),
    );
    const before = AbortSignal.abort();
    await expect(readBeside(given, { signal: before })).rejects.toMatchObject(
      refused('import-cancelled'),
    );
    const calling = new AbortController();
    const coming = await readBeside(given, { signal: calling.signal });
    const first = async (): Promise<void> => {
      for await (const _ of coming?.rows ?? []) calling.abort();
    };
    await expect(first()).rejects.toMatchObject(refused('import-cancelled'));
  }, 60_000);
});
