import type { Finishing } from '../../electron/store/finish-opening.ts';

/** The finishing of an opening that nobody follows or stops. */
export const unfollowed: Finishing = {
  signal: new AbortController().signal,
  onProgress: () => undefined,
  onOutlined: () => undefined,
  onEntriesRead: () => undefined,
  isWanted: () => false,
};
