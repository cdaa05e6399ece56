import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { csvText } from '../../../electron/exporters/csv-text.ts';
import { openMappingFile } from '../../../electron/store/mapping-file.ts';
import { contentOf } from '../../../electron/store/release-content.ts';
import { codebook as codebookSchema } from '../../../shared/codebook/codebook.ts';
import { entriesData } from '../../../shared/release/data/entries-data.ts';
import { judgementsData } from '../../../shared/release/data/judgements-data.ts';
import { criterionOf } from '../../builders/codebooks.ts';
import { openTerminal } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const words = (text: string): readonly string[] => text.split(' ');

const service =
  '{"form":"koordinator","samarbeid":"egen","gruppebasert":"ja","mestring":"ja","planlagt-sammen":"ja","gjennomfort-sammen":"ja","evaluert-sammen":"ja"}';

it('takes its own data files back in, and what was not asked then is not asked there either', async () => {
  const folder = temporaryFolder();
  const call = openTerminal(folder);
  const [file, book] = [join(folder, 'k.grenseland'), join(folder, 'to.json')];
  const start = words('--name Prøve --register 2015-01-01 --units kommuner --adviser Kari');
  await call('new', '--file', file, ...start, '--codebook', 'tjenester-2015');
  await call(...words(`judge --file ${file} --unit 0702 --adviser Kari --answers`), service);
  await call(...words(`codebook --file ${file} --out ${book}`));
  const before = codebookSchema.parse(JSON.parse(readFileSync(book, 'utf8')));
  const asksMore = {
    ...before,
    version: 2,
    criteria: [...before.criteria, criterionOf('varighet', ['ja', 'nei'])],
  };
  const second = join(folder, 'tre.json');
  writeFileSync(second, JSON.stringify(asksMore));
  await call(
    ...words(`rejudge --file ${file} --codebook ${second} --adviser Kari --reason Varighet`),
  );
  await call(
    ...words(`judge --file ${file} --unit 0701 --adviser Kari --answers {"form":"ingen"}`),
  );

  // The terminal holds one file at a time.
  const other = ['new', '--file', join(folder, 'annen.grenseland'), ...start, '--codebook', second];
  await call(...other);
  const mapping = openMappingFile(file);
  const [round] = mapping.memory().mapping.rounds;
  if (round === undefined) throw new Error('It has a round');
  const content = contentOf(mapping, round, null);
  mapping.close();
  for (const [name, table] of [
    ['vurderinger', judgementsData(content)],
    ['oppforinger', entriesData(content)],
  ] as const) {
    expect(JSON.stringify(table.rows)).toContain('ikke spurt da');
    const input = join(folder, `${name}.csv`);
    writeFileSync(input, csvText(table));
    const copy = join(folder, `${name}.grenseland`);
    await call('new', '--file', copy, ...start, '--codebook', second);
    const report = await call(...words(`import --file ${copy} --input ${input}`));
    expect(report).toMatchObject({ exit: 0, output: { refused: 0, rows: table.rows.length } });
    const entry = await call(...words(`entry --file ${copy} --unit 0702`));
    expect(entry).toMatchObject({
      output: { outcome: 'egen-tjeneste', judgements: [{ notAsked: ['varighet'] }] },
    });
    const asked = await call(...words(`entry --file ${copy} --unit 0701`));
    expect(asked).toMatchObject({ output: { judgements: [{ notAsked: [] }] } });
  }
});
