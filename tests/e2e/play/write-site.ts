import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteFiles } from '../../../electron/exporters/site/print-site.ts';
import type { SiteInput } from '../../../shared/site/site-input.ts';

/** In: what a site is made from, and a folder. Out: the folder, with the site in it, its PDF aside. */
export async function writeSite(input: SiteInput, folder: string): Promise<string> {
  const noPdf = (): never => {
    throw new Error('No PDF is asked for');
  };
  const { files } = await siteFiles(input, ['html'], noPdf);
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
