import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { viteConfig } from '../../scripts/build/vite-config.mjs';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { removeFolder } from './remove-folder.ts';

/** Pages to start the program with instead of its own (`GRENSELAND_PAGES`). */
export type ProbePages = { readonly folder: string; readonly remove: () => void };

/** Builds the page that shows nothing and lays the way to the store open, with the program's own settings. */
export async function buildProbePages(): Promise<ProbePages> {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-probe-'));
  const root = join(projectRoot, 'tests', 'e2e', 'probe');
  const config = viteConfig(
    {
      name: 'probe',
      entries: { index: 'tests/e2e/probe/index.html' },
      folder: 'probe',
      format: 'page',
      runtime: 'chrome114',
      external: [],
    },
    folder,
  );
  await build({ ...config, root });
  return { folder, remove: () => removeFolder(folder) };
}
