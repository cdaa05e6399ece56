import { z } from 'zod';
import { isoTime } from '../../../shared/lib/ids.ts';

/** Where the overview lies among the files of a release, as a value. */
const overviewPath = 'overview/overview.json';

/** What the overview says that the content's hash does not bind: who stands as author, the dates, what it corrects. */
const saidInFile = z.object({
  author: z.string(),
  published: z.string(),
  updated: z.string(),
  /** Not said by what was frozen before the PDF followed from it. */
  updatedAt: isoTime.optional(),
  correction: z
    .object({
      heading: z.string(),
      notice: z.string(),
      tables: z.array(
        z.object({
          title: z.string(),
          numbers: z.array(z.object({ of: z.string(), text: z.string() })),
        }),
      ),
      none: z.string().nullable(),
    })
    .optional(),
});
export type SaidInOverview = z.infer<typeof saidInFile>;

/** In: the files of a release by path. Out: that, final texts as readers see them. Error: throws where it is no overview. */
export function saidInOverview(files: ReadonlyMap<string, Uint8Array>): SaidInOverview {
  const bytes = files.get(overviewPath) ?? new Uint8Array();
  return saidInFile.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}
