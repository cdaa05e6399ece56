import { basename, resolve } from 'node:path';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { act } from '../act.ts';
import { addSignature } from '../candidate/add-signature.ts';
import { frozenCandidate } from '../candidate/frozen-candidate.ts';
import { shownCandidate } from '../candidate/shown-candidate.ts';
import { signCandidate } from '../candidate/sign-candidate.ts';
import { candidateBytes } from '../candidate/write-candidate.ts';
import { writeNewFile } from '../profile/write-new-file.ts';
import { readReleaseFiles } from '../release-file-table.ts';
import { releaseNumbered } from '../release-state.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

const candidateKinds = [{ name: 'Kandidat til utgivelse', extensions: ['kandidat'] }];
const signatureKinds = [{ name: 'Signatur', extensions: ['json'] }];
const overviewPath = 'overview/index.html';

/** What a file name can hold of a person's name. */
const inFileName = (name: string): string =>
  name
    .toLocaleLowerCase('nb')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** In: the workspace. Out: the procedures by which a release is seen, signed elsewhere, and gets its signatures back. */
export function signingProcedures(workspace: Workspace) {
  const { host } = workspace;
  const releaseOf = (number: Parameters<typeof releaseNumbered>[1]) =>
    releaseNumbered(workspace.file().memory().mapping, number);
  const pageOf = (bytes: Uint8Array | undefined, release: string): { readonly html: string } => {
    if (bytes === undefined) throw new RefusedError(refuse('not-the-frozen-release', { release }));
    return { html: Buffer.from(bytes).toString('utf8') };
  };
  return {
    shown: door.signing.shown.handler(({ input }) =>
      frozenCandidate(workspace.file(), releaseOf(input.number)),
    ),
    overview: door.signing.overview.handler(({ input }) => {
      const { frozen } = releaseOf(input.number);
      return pageOf(
        readReleaseFiles(workspace.file().handle, frozen).get(overviewPath),
        input.number,
      );
    }),
    saveCandidate: door.signing.saveCandidate.handler(async ({ input }) => {
      const file = workspace.file();
      const bytes = candidateBytes(file, releaseOf(input.number));
      const { candidate } = releaseOf(input.number).frozen;
      const path =
        input.file ??
        (await host.chooseNewFile({
          title: 'Lagre kandidaten som',
          suggestion: `${basename(file.path, '.grenseland')} ${input.number} kandidat ${String(candidate)}.kandidat`,
          kinds: candidateKinds,
        }));
      if (path === null) return null;
      writeNewFile(resolve(path), bytes, input.file === null);
      return { file: resolve(path), files: frozenCandidate(file, releaseOf(input.number)).files };
    }),
    openCandidate: door.signing.openCandidate.handler(async ({ input }) => {
      const file =
        input.file ??
        (await host.chooseFile({ title: 'Åpne en kandidat til signering', kinds: candidateKinds }));
      if (file === null) return null;
      const { view } = await shownCandidate(resolve(file));
      return { ...view, file: resolve(file) };
    }),
    candidateOverview: door.signing.candidateOverview.handler(async ({ input }) => {
      const { hash, files, manifest } = (await shownCandidate(input.file)).candidate;
      if (hash !== input.manifest)
        throw new RefusedError(refuse('not-the-frozen-release', { release: manifest.release }));
      return pageOf(files.get(overviewPath), manifest.release);
    }),
    signCandidate: door.signing.signCandidate.handler(async ({ input }) => {
      const name = inFileName(workspace.who().name);
      const out =
        input.out ??
        (await host.chooseNewFile({
          title: 'Lagre signaturen som',
          suggestion: `${basename(input.file, '.kandidat')} ${name}.signatur.json`,
          kinds: signatureKinds,
        }));
      return out === null ? null : signCandidate(workspace, input, out, input.out === null);
    }),
    addSignature: door.signing.addSignature.handler(async ({ input }) => {
      const file =
        input.file ??
        (await host.chooseFile({ title: 'Hent inn en signatur', kinds: signatureKinds }));
      return file === null ? null : addSignature(workspace, resolve(file));
    }),
    changeRule: door.signing.changeRule.handler(({ input }) =>
      act(workspace, { type: 'change-signing-rule', ...input }),
    ),
  };
}
