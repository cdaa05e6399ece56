import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codebook as codebookSchema } from '../../../shared/codebook/codebook.ts';
import { openTerminal } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** A mapping with one entry judged under version 1, and a version 2 in which more years of experience are asked for. */
async function changed() {
  const folder = temporaryFolder();
  const file = join(folder, 'k.grenseland');
  const call = openTerminal(folder);
  await call(
    ...words(`new --file ${file} --name Prøve --register 2015-01-01 --units kommuner`),
    ...words('--codebook tjenester-2015 --adviser Kari'),
  );
  const service =
    '{"form":"koordinator","samarbeid":"egen","gruppebasert":"ja","mestring":"ja","planlagt-sammen":"ja","gjennomfort-sammen":"ja","evaluert-sammen":"ja"}';
  await call(...words(`judge --file ${file} --unit 0702 --adviser Kari --answers`), service);
  const first = join(folder, 'en.json');
  await call(...words(`codebook --file ${file} --out ${first}`));
  const before = codebookSchema.parse(JSON.parse(readFileSync(first, 'utf8')));
  const rules = before.rules.map((rule) =>
    rule.outcome === 'egen-tjeneste' && rule.when !== undefined
      ? {
          ...rule,
          when: { all: [rule.when, { criterion: 'flere-ars-erfaring', is: ['ja'] }] },
        }
      : rule,
  );
  const second = join(folder, 'to.json');
  writeFileSync(second, JSON.stringify({ ...before, version: 2, rules }));
  return { call, file, second, folder, before };
}

describe('a codebook that changes, in the terminal', () => {
  it('is written out as it was read in', async () => {
    const { call, file, folder, before } = await changed();
    expect(before).toMatchObject({ id: 'tjenester-2015', version: 1 });
    const { exit, output } = await call(...words(`codebook --file ${file}`));
    expect(exit).toBe(0);
    expect(JSON.stringify(output)).toContain('"version":1');
    const taken = await call(...words(`codebook --file ${file} --out ${join(folder, 'en.json')}`));
    expect(taken).toMatchObject({ exit: 1, output: { refused: { code: 'file-exists' } } });
  });

  it('tells with --dry-run what it would do, and does nothing', async () => {
    const { call, file, second } = await changed();
    const dry = await call(...words(`rejudge --file ${file} --codebook ${second} --dry-run`));
    expect(dry).toMatchObject({
      exit: 0,
      output: {
        from: 1,
        to: 2,
        adopted: false,
        judged: 1,
        rejudge: 1,
        entries: [{ unit: '0702' }],
      },
    });
    const now = await call(...words(`rejudge --file ${file}`));
    expect(now).toMatchObject({ exit: 0, output: { codebook: 1, rejudge: 0 } });
  });

  it('is taken into use by an adviser with a reason, and then lists what is to be judged anew', async () => {
    const { call, file, second } = await changed();
    const adopt = words(`rejudge --file ${file} --codebook ${second}`);
    expect(await call(...adopt)).toMatchObject({ exit: 2 });
    expect(await call(...adopt, ...words('--adviser Kari --reason'), ' ')).toMatchObject({
      exit: 1,
      output: { refused: { code: 'rationale-missing' } },
    });
    const done = await call(...adopt, ...words('--adviser Kari --reason'), 'Erfaring avgjør');
    expect(done).toMatchObject({ exit: 0, output: { adopted: true, to: 2 } });
    const now = await call(...words(`rejudge --file ${file}`));
    expect(now).toMatchObject({ output: { codebook: 2, rejudge: 1, entries: [{ unit: '0702' }] } });
    expect(await call(...adopt, ...words('--adviser Kari --reason'), 'Igjen')).toMatchObject({
      exit: 1,
    });
  });

  it('is refused with the place of the mistake', async () => {
    const { call, file, second, before } = await changed();
    writeFileSync(
      second,
      JSON.stringify({ ...before, version: 2, rules: before.rules.slice(0, 2) }),
    );
    const { exit, output } = await call(
      ...words(`rejudge --file ${file} --codebook ${second} --dry-run`),
    );
    expect(exit).toBe(1);
    expect(output).toMatchObject({
      refused: { code: 'codebook-invalid', details: { place: 'rules.1.when' } },
    });
    expect(existsSync(second)).toBe(true);
  });
});
