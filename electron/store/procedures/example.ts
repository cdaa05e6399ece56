import { exampleName, startExample } from '../start-example.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';
import { mappingView } from './views.ts';

/** In: the workspace. Out: the procedure that makes the bundled example. */
export function exampleProcedures(workspace: Workspace) {
  return {
    createExample: door.mapping.createExample.handler(async ({ input }) => {
      workspace.who();
      const path =
        input.file ??
        (await workspace.host.chooseNewFile({
          title: 'Lagre eksempelet som',
          suggestion: `${exampleName}.grenseland`,
          kinds: [{ name: 'Kartlegging', extensions: ['grenseland'] }],
        }));
      if (path === null) return null;
      await startExample(workspace, path);
      return mappingView(workspace.file());
    }),
  };
}
