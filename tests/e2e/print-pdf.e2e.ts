import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { electronArgs, ensureElectron } from '../../scripts/setup/electron.mjs';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { capture } from '../../scripts/setup/run.mjs';
import { terminalHost } from '../../electron/cli/terminal-host.ts';
import { pdfString } from '../builders/pdf-text.ts';
import { listeningServer } from './listening-server.ts';
import { removeFolder } from './remove-folder.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Oversikt</title></head><body>${body}</body></html>`;

const manyPages = '<p style="break-after: page">Å</p>'.repeat(30);

/** Pages and their size, as Chromium writes them: one object a page, not compressed. */
function layout(pdf: Uint8Array): { readonly pages: number; readonly box: string | undefined } {
  const text = Buffer.from(pdf).toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  return {
    pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    box: /\/MediaBox\s*\[([^\]]*)\]/.exec(text)?.[1]?.trim(),
  };
}

describe('a page printed for the terminal', () => {
  let temporary = '';
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'grenseland-printing-'));
    vi.stubEnv('TMPDIR', temporary);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    removeFolder(temporary);
  });
  const print = (html: string) => terminalHost().printPdf(html);

  it('is A4, says its title and language, and leaves nothing behind', async () => {
    const pdf = await print(page('<h1>Oversikt</h1>'));
    const text = Buffer.from(pdf).toString('latin1');
    // As it is added where Chromium does not say it, or as Chromium does.
    for (const [name, said] of [
      ['Title', 'Oversikt'],
      ['Lang', 'nb'],
    ] as const)
      expect(text).toMatch(new RegExp(`/${name} (?:\\(${said}\\)|${pdfString(said)})`, 'u'));
    expect(layout(pdf)).toEqual({
      pages: 1,
      box: expect.stringMatching(/^0 0 59[45]\S* 84[12]\S*$/),
    });
    expect(readdirSync(temporary).filter((name) => name.startsWith('grenseland'))).toEqual([]);
  });

  it('may be as long as an overview of all municipalities', async () => {
    const note = `<p>${'Egen tjeneste: læring og mestring i grupper. '.repeat(50)}</p>`;
    const html = page(`<h3>Kommunen</h3>${note}`.repeat(428));
    expect(html.length).toBeGreaterThan(900_000);
    expect(layout(await print(html)).pages).toBeGreaterThan(100);
  });

  it('runs no script', async () => {
    const script = `<p>x</p><script>document.body.innerHTML = '${manyPages}'</script>`;
    expect(layout(await print(page(script))).pages).toBe(1);
  });

  it('fetches nothing', async () => {
    const server = await listeningServer();
    const at = `http://${server.origin}`;
    const asking = `<link rel="stylesheet" href="${at}/a.css"><img src="${at}/b.png"><iframe src="${at}"></iframe><img src="file:///etc/passwd">`;
    expect(layout(await print(page(asking))).pages).toBe(1);
    expect(server.asked()).toBe(0);
    await server.close();
  });

  it('is printed on a machine without a display', async () => {
    vi.stubEnv('DISPLAY', undefined);
    vi.stubEnv('WAYLAND_DISPLAY', undefined);
    const wrapper = new URL('../../scripts/setup/electron-on-virtual-display.mjs', import.meta.url);
    vi.stubEnv('GRENSELAND_ELECTRON', fileURLToPath(wrapper));
    expect(layout(await print(page('<h1>Oversikt</h1>'))).pages).toBe(1);
  });

  it('is refused with the reason where there is no display, no Electron, or a wrong one', async () => {
    const reason = async () =>
      print(page('')).then(
        () => 'printed',
        (error: unknown) => JSON.stringify(error),
      );
    vi.stubEnv('DISPLAY', undefined);
    vi.stubEnv('WAYLAND_DISPLAY', undefined);
    expect(await reason()).toMatch(/"pdf-unavailable".*det finnes ingen skjerm/);
    vi.stubEnv('GRENSELAND_ELECTRON', join(temporary, 'finnes-ikke'));
    expect(await reason()).toMatch(/"pdf-unavailable".*lot seg ikke starte/);
    vi.stubEnv('GRENSELAND_ELECTRON', undefined);
    expect(await reason()).toMatch(/"pdf-unavailable".*GRENSELAND_ELECTRON/);
  });

  it('is refused, and nothing is written, where the page cannot be read', async () => {
    const electron = await ensureElectron();
    const output = join(temporary, 'ut.pdf');
    const args = [...electronArgs(), projectRoot, '--print-pdf', join(temporary, 'inn'), output];
    const ended = await capture(electron.path, args, {});
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.stdout)).toMatchObject({ refused: { code: 'pdf-unavailable' } });
    expect(readdirSync(temporary)).not.toContain('ut.pdf');
  });
});
