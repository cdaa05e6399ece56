import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteFiles } from '../../../electron/exporters/site/print-site.ts';
import type { SiteInput } from '../../../shared/site/site-input.ts';

/** In: what a site is made from, and a folder. Out: the folder, with the site in it. */
export async function writeSite(input: SiteInput, folder: string): Promise<string> {
  const { files } = await siteFiles(input, ['html']);
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
