import type { Workspace } from '../workspace.ts';
import { latestValue } from '../latest-value.ts';
import { createAdviser, listAdvisers, unlockAdviser } from '../profile/advisers.ts';
import { shortestPassphrase } from '../profile/protect-key.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import type { AdviserView } from '../../../shared/contract/views.ts';
import type { AdviserId } from '../../../shared/lib/ids.ts';
import { standingOfKey } from '../../../shared/projections/keys.ts';
import { door } from './implementer.ts';
import { adviserView, mappingView } from './views.ts';

function viewOf(workspace: Workspace, id: AdviserId): AdviserView {
  const file = listAdvisers(workspace.home).find((one) => one.id === id);
  if (file === undefined) throw new RefusedError(refuse('adviser-unknown', { name: id }));
  return adviserView(file);
}

/** What holds now and each time it is told to be otherwise; the latest, where more than one came. */
async function* latestOf<T>(
  now: () => T,
  onChange: (listener: () => void) => () => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  const latest = latestValue<T>();
  latest.put(now());
  const stop = onChange(() => latest.put(now()));
  signal?.addEventListener('abort', latest.end);
  try {
    yield* latest.values();
  } finally {
    stop();
  }
}

/**
 * In: the workspace, when it is ready to be asked, and the fewest characters of a new passphrase. Out: the procedures
 * about who is here, what is open, and what the program remembers.
 */
export function sessionProcedures(
  workspace: Workspace,
  ready: Promise<void>,
  least = shortestPassphrase,
) {
  const { home, host, settings } = workspace;
  return {
    state: door.session.state.handler(async () => {
      await ready;
      const file = workspace.openFile();
      const signer = workspace.signer();
      return {
        mapping: file === null ? null : mappingView(file),
        adviser: signer === null ? null : viewOf(workspace, signer.id),
        advisers: listAdvisers(home).map((one) => ({
          ...adviserView(one),
          ...(file === null ? {} : { standing: standingOfKey(file.memory().mapping, one) }),
        })),
        keyStore: host.keyStore !== null,
        recent: settings.recent(),
        notOpened: workspace.notOpened()?.refusal ?? null,
        notOpenedPath: workspace.notOpened()?.path ?? null,
      };
    }),
    createAdviser: door.session.createAdviser.handler(async ({ input }) => {
      const { passphrase } = input;
      const signer = await createAdviser(home, input, passphrase, host.keyStore, least);
      workspace.unlock(signer);
      return viewOf(workspace, signer.id);
    }),
    unlock: door.session.unlock.handler(async ({ input }) => {
      workspace.unlock(await unlockAdviser(home, input.adviser, input.passphrase, host.keyStore));
      return viewOf(workspace, input.adviser);
    }),
    lock: door.session.lock.handler(() => {
      workspace.unlock(null);
      return null;
    }),
    openLink: door.session.openLink.handler(async ({ input }) => {
      await host.openLink(input.url);
      return null;
    }),
    changes: door.session.changes.handler(({ signal }) =>
      latestOf(() => ({ n: workspace.openFile()?.memory().n ?? 0 }), workspace.onChange, signal),
    ),
    checking: door.session.checking.handler(({ signal }) =>
      latestOf(workspace.check.progress, workspace.check.onProgress, signal),
    ),
    setting: door.session.setting.handler(({ input }) => settings.get(input.key)),
    remember: door.session.remember.handler(({ input }) => {
      settings.set(input.key, input.value);
      return null;
    }),
  };
}
