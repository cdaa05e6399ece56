import { basename, resolve } from 'node:path';
import type { Round } from '../../shared/events/round.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { now } from './clock.ts';
import { handleCommand } from './handle-command.ts';
import { createMappingFile } from './mapping-file.ts';
import { programName } from './program-name.ts';
import type { Workspace } from './workspace.ts';

/** In: a path as it was given. Out: the absolute path, ending in `.grenseland`. */
function mappingPath(given: string): string {
  return resolve(given.endsWith('.grenseland') ? given : `${given}.grenseland`);
}

/**
 * Makes a mapping file with its first round and opens it. In: workspace, path, the round.
 * Out: nothing. Errors (RefusedError): `file-exists`, `folder-not-writable`, `disk-full`, `not-unlocked`.
 */
export async function startMapping(
  workspace: Workspace,
  given: string,
  round: Round,
): Promise<void> {
  const path = mappingPath(given);
  const signer = workspace.who();
  await createMappingFile(path, async (file) => {
    const name = basename(path, '.grenseland');
    valueOf(
      await handleCommand(file, signer, now(), {
        type: 'create-mapping',
        name,
        program: programName,
      }),
    );
    valueOf(await handleCommand(file, signer, now(), { type: 'start-round', round }));
  });
  workspace.open(path);
}
