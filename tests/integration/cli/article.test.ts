import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partText } from '../../../electron/exporters/fixed-zip.ts';
import { writeHouseTemplate } from '../../builders/house-template.ts';
import { openTerminal } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const words = (line: string): readonly string[] => line.split(' ');

/** A terminal on a new mapping, with `article` and `appendix` of its draft. */
async function terminal() {
  const folder = temporaryFolder();
  const file = join(folder, 'k.grenseland');
  const call = openTerminal(folder);
  await call(
    ...words('new --name Prøve --register 2015-01-01 --units kommuner --adviser Kari'),
    ...words(`--codebook tjenester-2015 --file ${file}`),
  );
  const ofDraft =
    (command: string) =>
    (...rest: readonly string[]) =>
      call(...words(`${command} --draft --file ${file} --round Prøve`), ...rest);
  return { folder, article: ofDraft('article'), appendix: ofDraft('appendix') };
}

describe('the article in the terminal', () => {
  it('is written in the formats, the preset and the styles that are asked for', async () => {
    const { folder, article } = await terminal();
    const template = join(folder, 'hus.docx');
    writeHouseTemplate(template);
    const out = join(folder, 'artikkel');
    const look = ['--preset', 'apa', '--template', template];
    const answer = await article('--out', out, '--format', 'docx,md', ...look);
    expect(answer.exit).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual([
      'artikkel.json',
      'figurer',
      'metode.docx',
      'metode.md',
      'results.json',
      'tabeller.docx',
      'tabeller.md',
    ]);
    const docx = readFileSync(join(out, 'tabeller.docx'));
    expect(partText(docx, 'word/document.xml')).toContain('<w:pStyle w:val="Bildetekst"/>');
    expect(partText(docx, 'word/styles.xml')).toContain('w:styleId="Tabelltittel"');
  });

  it('is refused with the place where the template, a format or a preset is none', async () => {
    const { folder, article } = await terminal();
    const out = ['--out', join(folder, 'artikkel')];
    const template = join(folder, 'k.grenseland');
    expect(await article(...out, '--template', template)).toMatchObject({
      exit: 1,
      output: { refused: { code: 'template-unreadable', details: { file: 'k.grenseland' } } },
    });
    expect(await article(...out, '--format', 'doc')).toMatchObject({ exit: 2 });
    expect(await article(...out, '--preset', 'vancouver')).toMatchObject({ exit: 2 });
    expect(readdirSync(folder)).not.toContain('artikkel');
  });
});

describe('the appendix in the terminal', () => {
  it('is set in the styles that are asked for, or not written at all', async () => {
    const { folder, appendix } = await terminal();
    const template = join(folder, 'hus.docx');
    const out = join(folder, 'vedlegg');
    expect(await appendix('--out', out, '--template', template)).toMatchObject({
      exit: 1,
      output: { refused: { code: 'file-not-found' } },
    });
    expect(readdirSync(folder)).not.toContain('vedlegg');
    writeHouseTemplate(template);
    expect(await appendix('--out', out, '--template', template)).toMatchObject({ exit: 0 });
    const docx = readFileSync(join(out, 'metode.docx'));
    expect(partText(docx, 'word/document.xml')).toContain('<w:pStyle w:val="Overskrift1"/>');
  });
});
