import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Program, ProgramOptions, Session } from '../host/program-options.ts';
import { refuse, RefusedError, type Refusal } from '../../shared/lib/refusal.ts';
import { entryProcedures } from './procedures/entry.ts';
import { door } from './procedures/implementer.ts';
import { intakeProcedures } from './procedures/intake.ts';
import { exampleProcedures } from './procedures/example.ts';
import { mappingProcedures } from './procedures/mapping.ts';
import { readingProcedures } from './procedures/reading.ts';
import { releaseProcedures } from './procedures/release.ts';
import { sessionProcedures } from './procedures/session.ts';
import { listAdvisers, removeAdviser, unlockAdviser } from './profile/advisers.ts';
import { unwrapSigner } from './profile/session-key.ts';
import { settingsIn, withoutRemembering } from './profile/settings.ts';
import { refuseForFile } from './sql/failures.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const refusalFrom = (error: unknown): Refusal =>
  error instanceof RefusedError
    ? error.refusal
    : refuse('internal', { reason: error instanceof Error ? error.message : 'ukjent feil' });

/** Goes on where a dead store left off; what cannot be resumed is left out, and the session's state says why. */
function resumeSession(workspace: Workspace, session: Session): void {
  try {
    if (session.unlocked !== null) workspace.unlock(unwrapSigner(session.unlocked));
  } catch {
    workspace.unlock(null);
  }
  try {
    if (session.path !== null) workspace.open(session.path);
  } catch (error) {
    workspace.failedToOpen(refusalFrom(error));
  }
}

/**
 * Where only one adviser has a key here and what protects it is at hand without asking (the key store, or
 * `GRENSELAND_PASSPHRASE`), that adviser is unlocked from the start. Otherwise the window asks.
 */
async function unlockWithoutAsking(workspace: Workspace): Promise<void> {
  if (workspace.signer() !== null) return;
  const passphrase = process.env['GRENSELAND_PASSPHRASE'] || null;
  try {
    const [only, ...others] = listAdvisers(workspace.home);
    if (only === undefined || others.length > 0) return;
    const { keyStore } = workspace.host;
    const atHand = only.protection.kind === 'key-store' ? keyStore !== null : passphrase !== null;
    if (atHand)
      workspace.unlock(await unlockAdviser(workspace.home, only.id, passphrase, keyStore));
  } catch {
    // A wrong passphrase or a damaged key is told when the person unlocks by hand.
    workspace.unlock(null);
  }
}

/**
 * Starts the store: the one program behind windows and terminal. In: profile folder, host, what to resume.
 * Out: what it answers, and how it is ended. Error (RefusedError): `folder-not-writable` for the profile folder.
 */
export function createProgram(options: ProgramOptions): Program {
  const { home, host, resume, onSession, remembers = true } = options;
  try {
    mkdirSync(home, { recursive: true });
  } catch (error) {
    refuseForFile(error, join(home, 'advisers'));
  }
  const settings = settingsIn(home);
  const workspace = createWorkspace(
    home,
    host,
    onSession,
    remembers ? settings : withoutRemembering(settings),
  );
  if (resume !== null) resumeSession(workspace, resume);
  const ready = unlockWithoutAsking(workspace);
  const router = door.router({
    session: sessionProcedures(workspace, ready),
    mapping: { ...mappingProcedures(workspace), ...exampleProcedures(workspace) },
    reading: readingProcedures(workspace),
    entry: entryProcedures(workspace),
    intake: intakeProcedures(workspace),
    release: releaseProcedures(workspace),
  });
  return {
    router,
    takeBackKey: (adviser) => {
      const authors = workspace.openFile()?.memory().mapping.advisers ?? [];
      if (!authors.some((one) => one.id === adviser)) removeAdviser(home, adviser);
    },
    close: () => {
      workspace.close();
      return Promise.resolve();
    },
  };
}
