import { resolve } from 'node:path';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import { act } from '../act.ts';
import { buildRound } from '../build-round.ts';
import type { MappingFile } from '../mapping-file.ts';
import { startMapping } from '../start-mapping.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';
import { mappingView } from './views.ts';

const kinds = [{ name: 'Kartlegging', extensions: ['grenseland'] }];

/** In: the workspace. Out: the procedures that make, open and close mappings. */
export function mappingProcedures(workspace: Workspace) {
  const { host } = workspace;
  const placeFor = (given: string | null, suggestion: string): Promise<string | null> =>
    given === null
      ? host.chooseNewFile({
          title: 'Lagre kartleggingen som',
          suggestion: `${suggestion}.grenseland`,
          kinds,
        })
      : Promise.resolve(given);
  /** What cannot be opened is remembered with its reason, so that ways out can be shown. */
  const opened = (path: string): MappingFile => {
    try {
      return workspace.open(path);
    } catch (error) {
      if (error instanceof RefusedError && workspace.openFile() === null)
        workspace.failedToOpen(resolve(path), error.refusal);
      throw error;
    }
  };
  return {
    create: door.mapping.create.handler(async ({ input }) => {
      workspace.who();
      const round = buildRound(input.round);
      const path = await placeFor(input.file, round.name);
      if (path === null) return null;
      await startMapping(workspace, path, round);
      return mappingView(workspace.file());
    }),
    addRound: door.mapping.addRound.handler(async ({ input }) => {
      await act(workspace, { type: 'start-round', round: buildRound(input.round) });
      return mappingView(workspace.file());
    }),
    open: door.mapping.open.handler(async ({ input }) => {
      const path = input.file ?? (await host.chooseFile({ title: 'Åpne kartlegging', kinds }));
      return path === null ? null : mappingView(opened(path));
    }),
    close: door.mapping.close.handler(() => {
      workspace.close();
      return null;
    }),
  };
}
