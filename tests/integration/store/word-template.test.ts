import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partText } from '../../../electron/exporters/fixed-zip.ts';
import { writeHouseTemplate } from '../../builders/house-template.ts';
import { methodStory } from '../../builders/method-story.ts';
import { openProgram } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { silentHost } from '../../builders/silent-host.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

/** A store whose person answers the dialog with a path, or closes it. */
const choosing = (path: string | null) =>
  openProgram(temporaryFolder(), { ...silentHost, chooseFile: () => Promise.resolve(path) });

describe('a template that is chosen in a dialog', () => {
  it('is told by its path, or not at all', async () => {
    const file = join(temporaryFolder(), 'hus.docx');
    writeHouseTemplate(file);
    expect(await choosing(file).release.chooseTemplate({})).toEqual({ file });
    expect(await choosing(null).release.chooseTemplate({})).toBeNull();
  });

  it('is refused then and there where it cannot be used', async () => {
    const file = join(temporaryFolder(), 'notat.docx');
    writeFileSync(file, 'ikke Word');
    expect(await codeOf(choosing(file).release.chooseTemplate({}))).toBe('template-unreadable');
  });
});

describe('an article set in a house’s own styles', () => {
  it('has them in its tables and in its appendix, under the preset that is asked for', async () => {
    const { client, round } = await methodStory(temporaryFolder());
    const template = join(temporaryFolder(), 'hus.docx');
    writeHouseTemplate(template);
    const folder = join(temporaryFolder(), 'artikkel');
    const asked = { round, release: null, digits: 1 as const, folder };
    await client.article.export({ ...asked, formats: ['docx'], preset: 'apa', template });
    const read = (file: string, part: string) => partText(readFileSync(join(folder, file)), part);
    for (const file of ['tabeller.docx', 'metode.docx']) {
      const styles = read(file, 'word/styles.xml');
      expect(styles).toContain('<w:style w:type="paragraph" w:styleId="Bildetekst">');
      // The line of its own that the title has in this preset.
      expect(styles).toContain('w:styleId="Tabelltittel"');
    }
    expect(read('metode.docx', 'word/document.xml')).toContain('<w:pStyle w:val="Overskrift1"/>');
    expect(readdirSync(folder).filter((file) => file.endsWith('.html'))).toEqual([]);
  }, 60_000);

  it('is refused, with nothing written, where the template is gone', async () => {
    const { client, round } = await methodStory(temporaryFolder());
    const folder = join(temporaryFolder(), 'artikkel');
    const template = join(temporaryFolder(), 'borte.docx');
    const asked = { round, release: null, digits: 1 as const, folder, template };
    expect(await codeOf(client.article.export(asked))).toBe('file-not-found');
    expect(() => readdirSync(folder)).toThrow('ENOENT');
  }, 60_000);
});
