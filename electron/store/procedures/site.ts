import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SiteChoice, SiteStep, WrittenSite } from '../../../shared/contract/site-contract.ts';
import type { ReleaseNumber, RoundId } from '../../../shared/lib/ids.ts';
import type { SiteHouse } from '../../../shared/site/site-input.ts';
import type { siteFiles } from '../../exporters/site/print-site.ts';
import { writeInPlace } from '../export-folder.ts';
import { refuseUnlessOwn } from '../own-folder.ts';
import { siteSource } from '../site/site-source.ts';
import { stepsOf, type Following } from '../steps-of.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

type SiteProgress = Extract<SiteStep, { readonly kind: 'progress' }>;
type SitePrinter = typeof siteFiles;

/** What prints is large, and seldom needed: it is fetched when it is. */
const printing = () => import('../../exporters/site/print-site.ts');

/** Tells how far the pages have come, lets other questions be answered, and stops where it is to. */
function pausing({ signal, onStep }: Following<SiteProgress>) {
  return (stage: SiteProgress['stage']) =>
    async (done: number, total: number): Promise<void> => {
      onStep({ kind: 'progress', stage, done, total });
      await setImmediate();
      signal?.throwIfAborted();
    };
}

/** In: the workspace. Out: the procedures about the overview as a site. */
export function siteProcedures(workspace: Workspace) {
  const { host } = workspace;
  const sourceOf = (
    asked: SiteHouse & { readonly round: RoundId; readonly release: ReleaseNumber | null },
  ) => {
    const { publisher, licence, contact, address } = asked;
    const base = address === null || address.endsWith('/') ? address : `${address}/`;
    return siteSource(
      workspace.file(),
      workspace.round(asked.round),
      asked.release,
      workspace.asker(),
      { publisher, licence, contact, address: base },
    );
  };
  /** Where the window asks, the site gets a folder of its own in the one that is chosen. */
  const folderFor = async (release: ReleaseNumber | null): Promise<string | null> => {
    const chosen = await host.chooseFolder({ title: 'Velg mappe for nettstedet' });
    return chosen === null ? null : join(chosen, `nettsted-${release ?? 'utkast'}`);
  };
  const written = async (
    input: SiteChoice,
    between?: Parameters<SitePrinter>[2],
  ): Promise<WrittenSite | null> => {
    const source = await sourceOf(input);
    const folder = input.folder ?? (await folderFor(input.release));
    if (folder === null) return null;
    const { siteFiles, siteList } = await printing();
    const { files, pages } = await siteFiles(source, input.formats, between);
    await writeInPlace(folder, files, refuseUnlessOwn(siteList), between?.('skriver'));
    return { folder, files: files.length, pages };
  };
  return {
    preview: door.site.preview.handler(async ({ input }) => {
      const { sitePreview } = await printing();
      return sitePreview(
        await sourceOf({ ...input, publisher: null, licence: null, contact: null, address: null }),
      );
    }),
    export: door.site.export.handler(({ input }) => written(input)),
    exportInSteps: door.site.exportInSteps.handler(({ input, signal }) =>
      stepsOf(
        signal,
        async (following: Following<SiteProgress>): Promise<SiteStep> => ({
          kind: 'done',
          written: await written(input, pausing(following)),
        }),
      ),
    ),
  };
}
