import { join, resolve } from 'node:path';
import type { Program, ProgramOptions, Session } from '../host/program-options.ts';
import { refuse, RefusedError, type Refusal } from '../../shared/lib/refusal.ts';
import { agreementProcedures } from './procedures/agreement.ts';
import { appendixProcedures } from './procedures/appendix.ts';
import { articleProcedures } from './procedures/article.ts';
import { backupProcedures } from './procedures/backup.ts';
import { codebookProcedures } from './procedures/codebook.ts';
import { changesProcedures } from './procedures/changes.ts';
import { selectionProcedures } from './procedures/selection.ts';
import { compareProcedures } from './procedures/compare.ts';
import { conflictProcedures } from './procedures/conflict.ts';
import { entryProcedures } from './procedures/entry.ts';
import { figureProcedures } from './procedures/figure.ts';
import { filmProcedures } from './procedures/film.ts';
import { makeFolder } from './make-folder.ts';
import { unguarded } from './procedures/implementer.ts';
import { intakeProcedures } from './procedures/intake.ts';
import { exampleProcedures } from './procedures/example.ts';
import { keyProcedures } from './procedures/key.ts';
import { listsProcedures } from './procedures/lists.ts';
import { mappingProcedures } from './procedures/mapping.ts';
import { obstacleProcedures } from './procedures/obstacle.ts';
import { personProcedures } from './procedures/person.ts';
import { precedentProcedures } from './procedures/precedent.ts';
import { readingProcedures } from './procedures/reading.ts';
import { releaseProcedures } from './procedures/release.ts';
import { replyProcedures } from './procedures/reply.ts';
import { resolutionProcedures } from './procedures/resolution.ts';
import { secondProcedures } from './procedures/second.ts';
import { sentenceProcedures } from './procedures/sentence.ts';
import { sessionProcedures } from './procedures/session.ts';
import { siteProcedures } from './procedures/site.ts';
import { signingProcedures } from './procedures/signing.ts';
import { threadProcedures } from './procedures/thread.ts';
import { neededBy } from './needs.ts';
import { openAhead, type OpenAhead } from './open-ahead.ts';
import { removeAdviser } from './profile/advisers.ts';
import { unwrapSigner } from './profile/session-key.ts';
import { settingsIn, withoutRemembering } from './profile/settings.ts';
import { unlockAtHand } from './profile/unlock-at-hand.ts';
import type { Signer } from './signer.ts';
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
    if (session.path !== null) workspace.failedToOpen(session.path, refusalFrom(error));
  }
}

/** Nobody who unlocked a key by hand meanwhile, or made one, is put aside. */
async function unlockWithoutAsking(
  workspace: Workspace,
  begun: Promise<Signer | null> | null,
): Promise<void> {
  if (workspace.signer() !== null) return;
  const { home, host } = workspace;
  const signer = (await begun) ?? (await unlockAtHand(home, host.keyStore));
  if (signer !== null && workspace.signer() === null) workspace.unlock(signer);
}

/** What needs more than has been read waits until it has, a few entries at a time: everything else is answered meanwhile. */
const afterReading = ({ check }: Workspace) =>
  unguarded.use(async ({ path, next }) => {
    const needed = neededBy(path);
    if (needed === 'outlines') await check.outlined();
    if (needed === 'entries') await check.read();
    return next();
  });

/** What has begun before the store is told what to do; null where nothing has. */
export type Begun = {
  /** The unlocking of a key in the profile folder. */
  readonly unlocking: Promise<Signer | null> | null;
  /** The opening of the mapping that is likely to be resumed. */
  readonly opening: OpenAhead;
};

/**
 * Starts the store: the one program behind windows and terminal. In: profile folder, host, what to resume, and what
 * of it has begun already. Out: what it answers, and how it is ended.
 * Error (RefusedError): `folder-not-writable` for the profile folder.
 */
export function createProgram(
  options: ProgramOptions,
  { unlocking, opening }: Begun = {
    unlocking: null,
    opening: openAhead(null, 'whole', undefined, options.onChecked),
  },
): Program {
  const { home, host, resume, onSession, terminal = false, onTrouble } = options;
  try {
    makeFolder(resolve(home));
  } catch (error) {
    refuseForFile(error, join(home, 'advisers'));
  }
  const settings = settingsIn(home);
  const workspace = createWorkspace(
    home,
    host,
    onSession,
    terminal ? withoutRemembering(settings) : settings,
    terminal,
    opening.open,
    (refusal) => onTrouble?.(refusal.message),
  );
  if (resume !== null) resumeSession(workspace, resume);
  opening.leave();
  const ready = unlockWithoutAsking(workspace, unlocking);
  const router = afterReading(workspace).router({
    sentence: sentenceProcedures(workspace),
    session: sessionProcedures(workspace, ready, terminal ? 1 : undefined),
    mapping: { ...mappingProcedures(workspace), ...exampleProcedures(workspace) },
    reading: readingProcedures(workspace),
    agreement: agreementProcedures(workspace),
    appendix: appendixProcedures(workspace),
    article: articleProcedures(workspace),
    backup: backupProcedures(workspace),
    site: siteProcedures(workspace),
    entry: entryProcedures(workspace),
    changes: changesProcedures(workspace),
    selection: selectionProcedures(workspace),
    compare: compareProcedures(workspace),
    conflict: conflictProcedures(workspace),
    figure: figureProcedures(workspace),
    film: filmProcedures(workspace),
    thread: threadProcedures(workspace),
    obstacle: obstacleProcedures(workspace),
    reply: replyProcedures(workspace),
    lists: listsProcedures(workspace),
    codebook: codebookProcedures(workspace),
    person: personProcedures(workspace),
    precedent: precedentProcedures(workspace),
    second: secondProcedures(workspace),
    resolution: resolutionProcedures(workspace),
    intake: intakeProcedures(workspace),
    release: releaseProcedures(workspace),
    signing: signingProcedures(workspace),
    key: keyProcedures(workspace, terminal ? 1 : undefined),
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
