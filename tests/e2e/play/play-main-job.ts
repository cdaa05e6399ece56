import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grenseland } from '../launch.ts';
import { exampleWorkbook } from './example-workbook.ts';
import {
  becomeAdviser,
  importWorkbook,
  judgeTheRest,
  startMapping,
  type Shot,
} from './main-job.ts';
import { lookAround, signAndExport } from './publish.ts';

/** Where what the played job leaves behind lies. */
export type Played = {
  readonly mapping: string;
  readonly release: string;
  readonly refused: string;
};

/**
 * Gives the window a size and waits until it has it, so that pictures are alike. Asked for again each time: what is
 * asked of a window that is just being shown can be lost.
 * Error: throws with the size that it has when it will not take another.
 */
export async function resizeTo(
  { app, window: page }: Grenseland,
  width: number,
  height: number,
): Promise<void> {
  let has: unknown;
  for (let asked = 0; asked < 100; asked += 1) {
    await app.evaluate(
      ({ BrowserWindow }, size) => {
        for (const one of BrowserWindow.getAllWindows()) {
          one.setContentSize(size.width, size.height);
        }
      },
      { width, height },
    );
    await page.waitForTimeout(asked === 0 ? 0 : 100);
    // An expression as text: it runs in the window, which this file's own types know nothing of.
    has = await page.evaluate('window.innerWidth');
    if (has === width) return;
  }
  throw new Error(`The window stays ${String(has)} wide, not ${String(width)}`);
}

/**
 * Plays the whole main job as a person would, with keys and dialogs: the first start, a new mapping, the invented
 * workbook, the judging, the tables, the signature and the folder.
 * In: the program, a folder for all that comes of it, what to do with pictures. Out: where things lie.
 */
export async function playMainJob(
  program: Grenseland,
  folder: string,
  shot: Shot,
): Promise<Played> {
  mkdirSync(folder, { recursive: true });
  const played = {
    mapping: join(folder, 'kartlegging-2015.grenseland'),
    release: join(folder, 'utgivelse-1.0'),
    refused: join(folder, 'avviste-rader.xlsx'),
  };
  const workbook = join(folder, 'intervjuer-oppdiktet.xlsx');
  writeFileSync(workbook, await exampleWorkbook());
  await becomeAdviser(program, shot);
  await startMapping(program, played.mapping, shot);
  await importWorkbook(program, { workbook, refused: played.refused }, shot);
  await judgeTheRest(program, shot);
  await lookAround(program, shot);
  await signAndExport(program, played.release, shot);
  return played;
}
