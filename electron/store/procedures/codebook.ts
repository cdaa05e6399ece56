import { resolve } from 'node:path';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { readCodebook } from '../../../shared/codebook/read-codebook.ts';
import { canonicalJson } from '../../../shared/lib/canonical-json.ts';
import type { RoundId, Sha256Hex } from '../../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { codebookVersions } from '../../../shared/projections/codebook-at.ts';
import { checkNewVersion } from '../../../shared/rules/decide-codebook.ts';
import { act } from '../act.ts';
import { readCodebookFile, writeCodebookFile } from '../codebook-file.ts';
import { sha256 } from '../envelope-crypto.ts';
import { overruledUnits } from '../precedents/overruled.ts';
import { readRound } from '../readings.ts';
import { seenRound } from '../seen.ts';
import { effectView, rejudgeView, versionsView } from '../views-codebook.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

const kinds = [{ name: 'Kodebok', extensions: ['json'] }];

const hashOf = (codebook: Codebook): Sha256Hex => sha256(canonicalJson(codebook));

/** In: the workspace. Out: the procedures about the versions of a round's codebook. */
export function codebookProcedures(workspace: Workspace) {
  const { host, settings } = workspace;
  const mapping = () => workspace.file().memory().mapping;
  const seen = (id: RoundId) =>
    seenRound(workspace.file().memory(), workspace.round(id), workspace.asker());
  // No decision, so not in the log; of one person at one machine, so not in the file that is shared.
  const draftKey = (id: RoundId): string => `codebook-draft ${id} ${workspace.who().id}`;
  const versionOf = (id: RoundId, version: number | null): Codebook => {
    const { codebook, name } = workspace.round(id);
    if (version === null) return codebook;
    const versions = codebookVersions(mapping(), id).map((one) => one.codebook);
    const found = versions.find((one) => one.version === version);
    if (found !== undefined) return found;
    const known = versions.map((one) => `${one.id} ${String(one.version)}`);
    throw new RefusedError(
      refuse('codebook-unknown', {
        codebook: `${codebook.id} ${String(version)}`,
        known,
        round: name,
      }),
    );
  };
  return {
    versions: door.codebook.versions.handler(({ input }) => {
      const round = workspace.round(input.round);
      return versionsView(mapping(), round, readRound(workspace.file().memory(), round));
    }),
    preview: door.codebook.preview.handler(({ input }) => {
      const round = workspace.round(input.round);
      const codebook = valueOf(readCodebook(input.codebook));
      valueOf(checkNewVersion(mapping(), round, codebook));
      return effectView(mapping(), round, seen(input.round), codebook);
    }),
    change: door.codebook.change.handler(({ input }) => {
      const codebook = valueOf(readCodebook(input.codebook));
      const { round, reason } = input;
      return act(workspace, {
        type: 'change-codebook',
        round,
        codebook,
        codebookHash: hashOf(codebook),
        reason,
      });
    }),
    rejudge: door.codebook.rejudge.handler(({ input }) => {
      const memory = workspace.file().memory();
      const overruled = overruledUnits(memory, workspace.asker(), input.round);
      return rejudgeView(
        memory.mapping,
        workspace.round(input.round),
        seen(input.round),
        overruled,
      );
    }),
    read: door.codebook.read.handler(async ({ input }) => {
      const path = input.file ?? (await host.chooseFile({ title: 'Hent kodebok', kinds }));
      return path === null ? null : readCodebookFile(path);
    }),
    save: door.codebook.save.handler(async ({ input }) => {
      const codebook = versionOf(input.round, input.version);
      const suggestion = `${codebook.id}-${String(codebook.version)}.json`;
      const asked = { title: 'Lagre kodeboken som', suggestion, kinds };
      const path = input.file ?? (await host.chooseNewFile(asked));
      if (path === null) return null;
      const file = resolve(path);
      writeCodebookFile(file, codebook, input.file === null);
      return { file };
    }),
    draft: door.codebook.draft.handler(({ input }) => settings.get(draftKey(input.round)) || null),
    saveDraft: door.codebook.saveDraft.handler(({ input }) => {
      settings.set(draftKey(input.round), input.draft ?? '');
      return null;
    }),
  };
}
