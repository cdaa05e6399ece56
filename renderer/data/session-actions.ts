import type { NewRound } from '../../shared/contract/mapping-contract.ts';
import type { AdviserView, MappingView } from '../../shared/contract/views.ts';
import { forgetAnswers } from './forget-answers.ts';
import type { Store } from './store.tsx';

/** In: the store, and something that changes who is here or what is open. Out: its answer, once the pages know it too. */
async function thenRenew<T>(store: Store, doing: Promise<T>): Promise<T> {
  const answer = await doing;
  await store.queries.invalidateQueries({ queryKey: store.ask.session.key() });
  return answer;
}

/** As `thenRenew`, where another adviser comes or goes: what the one before was shown is gone by then. */
async function thenForget<T>(store: Store, doing: Promise<T>): Promise<T> {
  const answer = await doing;
  forgetAnswers(store);
  await store.queries.invalidateQueries({ queryKey: store.ask.session.key() });
  // What a page that was still shown has asked for meanwhile.
  forgetAnswers(store);
  return answer;
}

/** Makes a key for a new adviser and unlocks it. Passphrase null: the key store. Error: throws refusals. */
export function createAdviser(
  store: Store,
  given: { readonly name: string; readonly title: string; readonly passphrase: string | null },
): Promise<AdviserView> {
  return thenForget(store, store.client.session.createAdviser(given));
}

/** Takes a key back from a file that it was saved in, and unlocks it. Error: throws refusals. */
export function restoreKey(
  store: Store,
  file: string,
  passphrase: string,
): Promise<AdviserView | null> {
  return thenForget(store, store.client.key.restore({ passphrase, file }));
}

/** Goes on under a new key, which is unlocked then. Error: throws refusals. */
export function changeKey(
  store: Store,
  authentication: string,
  passphrase: string | null,
): Promise<AdviserView> {
  return thenForget(store, store.client.key.change({ authentication, passphrase }));
}

/** Unlocks an adviser's key. Error: throws refusals. */
export function unlockAdviser(
  store: Store,
  adviser: AdviserView,
  passphrase: string | null,
): Promise<AdviserView> {
  return thenForget(store, store.client.session.unlock({ adviser: adviser.id, passphrase }));
}

/** Sends what is begun and not saved, while it can still be kept for the one who began. */
function flushBegun({ drafts, choices }: Store): void {
  drafts.flush();
  choices.flush();
}

/** Locks the key, and asks who is there again. */
export async function lockAdviser(store: Store): Promise<void> {
  flushBegun(store);
  await thenForget(store, store.client.session.lock());
}

/** Opens a mapping; null asks for the file. Out: null where the person closed the dialog. Error: throws refusals. */
export async function openMapping(store: Store, file: string | null): Promise<MappingView | null> {
  try {
    return await store.client.mapping.open({ file });
  } finally {
    // Also where it could not be: which file, and why, is the session's to tell.
    await store.queries.invalidateQueries({ queryKey: store.ask.session.key() });
  }
}

/** Makes the invented example as a file of its own and opens it. Out and errors as `openMapping`. */
export function createExample(store: Store): Promise<MappingView | null> {
  return thenRenew(store, store.client.mapping.createExample({ file: null }));
}

/** Makes a mapping with its first round and opens it. Out and errors as `openMapping`. */
export function createMapping(store: Store, round: NewRound): Promise<MappingView | null> {
  return thenRenew(store, store.client.mapping.create({ file: null, round }));
}

/** Adds a round to the mapping that is open. Error: throws refusals. */
export function addRound(store: Store, round: NewRound): Promise<MappingView> {
  return thenRenew(store, store.client.mapping.addRound({ round }));
}

/** Closes the mapping that is open. */
export async function closeMapping(store: Store): Promise<void> {
  flushBegun(store);
  await thenRenew(store, store.client.mapping.close());
}
