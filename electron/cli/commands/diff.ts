import { resolve } from 'node:path';
import { z } from 'zod';
import { differenceFormat } from '../../../shared/contract/changes-contract.ts';
import { releaseNumber, type ReleaseNumber } from '../../../shared/lib/ids.ts';
import { openMapping, roundNamed } from '../ask.ts';
import { done, type CliCommand, type Terminal } from '../command.ts';
import { formatsOption } from '../given-release.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage.ts';

const options = z.object({
  /** The two that are compared: folders, or numbers of releases. */
  path: z.string().min(1),
  extra: z.string().min(1),
  file: z.string().min(1).optional(),
  round: z.string().optional(),
  out: z.string().min(1).optional(),
  format: formatsOption(differenceFormat).default([...differenceFormat.options]),
});

/** A number of a release; `draft` is what stands now. */
function released(text: string): ReleaseNumber | null {
  if (text === 'draft') return null;
  const number = releaseNumber.safeParse(text);
  if (!number.success) throw new UsageError(`not a release number: ${text}`);
  return number.data;
}

async function inFile(terminal: Terminal, given: z.infer<typeof options>, file: string) {
  const mapping = await openMapping(terminal, file);
  const [from, to] = [released(given.path), released(given.extra)];
  const named = from ?? to;
  const round =
    given.round === undefined && named !== null
      ? (await terminal.client.release.find({ number: named })).round
      : roundNamed(mapping, given.round).id;
  const asked = { round, from, to };
  const view = await terminal.client.changes.view(asked);
  if (given.out === undefined) return view;
  const formats = given.format;
  const written = await terminal.client.changes.export({
    ...asked,
    formats,
    folder: resolve(given.out),
  });
  return { ...view, files: written?.files ?? [] };
}

/** `diff`: two release folders, or two releases of a mapping, held against each other. */
export const diff: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'round', 'out', 'format'], flags: [], path: true },
    options,
    words,
  );
  if (given.file !== undefined) return done(await inFile(terminal, given, given.file));
  const folders = { from: resolve(given.path), to: resolve(given.extra) };
  const view = await terminal.client.changes.folders(folders);
  if (given.out === undefined) return done(view);
  const { files } = await terminal.client.changes.exportFolders({
    ...folders,
    formats: given.format,
    folder: resolve(given.out),
  });
  return done({ ...view, files });
};
