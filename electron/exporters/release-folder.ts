import { type ManifestFacts, manifestBytes, manifestPath, releaseManifestOf } from './manifest.ts';
import { type PrintedFile, utf8 } from './printed-file.ts';

/** Everything a release folder is put together from, each part finished. */
export type ReleaseParts = {
  readonly overviewHtml: string;
  readonly overviewPdf: Uint8Array<ArrayBuffer>;
  readonly overviewCsv: string;
  readonly overviewJson: string;
  /** From `printTables`; paths relative to `tables/`. */
  readonly tables: readonly PrintedFile[];
  readonly entriesCsv: string;
  readonly judgementsCsv: string;
  /** Null where no judgements were resolved; then there is no such file. */
  readonly resolutionsCsv: string | null;
  /** What there is only where something was settled, chosen or let through, as `conflicts.csv`; paths relative to `data/`. */
  readonly otherData: readonly PrintedFile[];
  readonly codebookJson: string;
  /** Versions of the codebook from before that one, as `codebook-1.json`; paths relative to `data/`. */
  readonly earlierCodebooks: readonly PrintedFile[];
  /** The text of `verify.mjs`. */
  readonly verifier: string;
};

/** The files of a folder by path, in order of path. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** In: the parts. Out: every file that the manifest will list. Error: throws where two have one path. */
export function assembleRelease(parts: ReleaseParts): ReleaseFiles {
  const files: PrintedFile[] = [
    { path: 'overview/index.html', bytes: utf8(parts.overviewHtml) },
    { path: 'overview/overview.pdf', bytes: parts.overviewPdf },
    { path: 'overview/overview.csv', bytes: utf8(parts.overviewCsv) },
    { path: 'overview/overview.json', bytes: utf8(parts.overviewJson) },
    ...parts.tables.map(({ path, bytes }) => ({ path: `tables/${path}`, bytes })),
    { path: 'data/entries.csv', bytes: utf8(parts.entriesCsv) },
    { path: 'data/judgements.csv', bytes: utf8(parts.judgementsCsv) },
    ...(parts.resolutionsCsv === null
      ? []
      : [{ path: 'data/resolutions.csv', bytes: utf8(parts.resolutionsCsv) }]),
    ...parts.otherData.map(({ path, bytes }) => ({ path: `data/${path}`, bytes })),
    { path: 'data/codebook.json', bytes: utf8(parts.codebookJson) },
    ...parts.earlierCodebooks.map(({ path, bytes }) => ({ path: `data/${path}`, bytes })),
    { path: 'verify.mjs', bytes: utf8(parts.verifier) },
  ];
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const byPath = new Map(sorted.map(({ path, bytes }) => [path, bytes]));
  if (byPath.size < files.length) throw new Error('Two files of the release have one path');
  return byPath;
}

/** In: the assembled files and what the manifest says of them. Out: the same files with `manifest.json`. */
export function withManifest(files: ReleaseFiles, facts: ManifestFacts): ReleaseFiles {
  return new Map([...files, [manifestPath, manifestBytes(releaseManifestOf(facts, files))]]);
}
