import { mkdirSync } from 'node:fs';
import type { Program, ProgramOptions, Session } from '../host/program-options.ts';
import { entryProcedures } from './procedures/entry.ts';
import { door } from './procedures/implementer.ts';
import { intakeProcedures } from './procedures/intake.ts';
import { exampleProcedures } from './procedures/example.ts';
import { mappingProcedures } from './procedures/mapping.ts';
import { readingProcedures } from './procedures/reading.ts';
import { releaseProcedures } from './procedures/release.ts';
import { sessionProcedures } from './procedures/session.ts';
import { unwrapSigner } from './profile/session-key.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** Goes on where a dead store left off; what cannot be resumed is left out, and the session's state shows it. */
function resumeSession(workspace: Workspace, session: Session): void {
  try {
    if (session.unlocked !== null) workspace.unlock(unwrapSigner(session.unlocked));
  } catch {
    workspace.unlock(null);
  }
  try {
    if (session.path !== null) workspace.open(session.path);
  } catch {
    workspace.close();
  }
}

/**
 * Starts the store: the one program behind windows and terminal. In: profile folder, host, what to resume.
 * Out: what it answers, and how it is ended.
 */
export function createProgram({ home, host, resume, onSession }: ProgramOptions): Program {
  mkdirSync(home, { recursive: true });
  const workspace = createWorkspace(home, host, onSession);
  if (resume !== null) resumeSession(workspace, resume);
  const router = door.router({
    session: sessionProcedures(workspace),
    mapping: { ...mappingProcedures(workspace), ...exampleProcedures(workspace) },
    reading: readingProcedures(workspace),
    entry: entryProcedures(workspace),
    intake: intakeProcedures(workspace),
    release: releaseProcedures(workspace),
  });
  return {
    router,
    close: () => {
      workspace.close();
      return Promise.resolve();
    },
  };
}
