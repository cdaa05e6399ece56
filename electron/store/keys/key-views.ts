import type { KeyView } from '../../../shared/contract/key-contract.ts';
import {
  revocationOf,
  standingOfKey,
  vouchersOf,
  type KeysState,
} from '../../../shared/projections/keys.ts';

/** In: what is known of keys, and when each author joined. Out: every key, those who joined first, as they came. */
export function keyViews(
  state: KeysState,
  joinedAt: (author: string) => string | undefined,
): readonly KeyView[] {
  const joined = state.advisers.map(({ id, name, title, key, succeeds, successor }) => ({
    id,
    name,
    title,
    key,
    succeeds,
    successor,
  }));
  const strangers = state.vouchings
    .filter(
      (one, at) =>
        !joined.some(({ id }) => id === one.adviser) &&
        state.vouchings.findIndex((other) => other.adviser === one.adviser) === at,
    )
    .map(({ adviser: id, name, key }) => ({
      id,
      name,
      title: '',
      key,
      succeeds: undefined,
      successor: undefined,
    }));
  return [...joined, ...strangers].map(({ id, name, title, key, succeeds, successor }): KeyView => {
    const revoked = revocationOf(state, id);
    const vouched = vouchersOf(state, id).map(({ by, words, time }) => ({ by, words, time }));
    const since = joinedAt(id);
    return {
      adviser: id,
      name,
      title,
      key,
      standing: standingOfKey(state, { id, name }),
      joined: since !== undefined,
      since: since ?? vouched[0]?.time ?? '',
      succeeds: succeeds ?? null,
      successor: successor ?? null,
      vouched,
      revoked:
        revoked === undefined
          ? null
          : {
              from: revoked.from,
              reason: revoked.reason,
              by: revoked.by,
              words: revoked.words,
            },
    };
  });
}
