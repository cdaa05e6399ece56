import type { ReleasePage, ReleaseView } from '../../../shared/contract/release-views.ts';

/** Where the work towards a release stands. */
export type Standing =
  /** Something stands in the way. */
  | { readonly kind: 'blocked' }
  /** What stands now has not been frozen; `outdated` was, before something changed. */
  | { readonly kind: 'to-freeze'; readonly outdated: ReleaseView | null }
  /** Frozen as it stands now, and short of signatures. */
  | { readonly kind: 'to-sign'; readonly candidate: ReleaseView }
  /** What stands now is released. */
  | { readonly kind: 'released'; readonly release: ReleaseView };

/** In: the page. Out: what is to be done next. */
export function standingOf({ blocks, releases }: ReleasePage): Standing {
  const released = releases.find((one) => one.final && !one.changedSince);
  if (released !== undefined) return { kind: 'released', release: released };
  if (blocks.length > 0) return { kind: 'blocked' };
  const candidate = releases.find((one) => !one.final);
  if (candidate === undefined) return { kind: 'to-freeze', outdated: null };
  return candidate.changedSince
    ? { kind: 'to-freeze', outdated: candidate }
    : { kind: 'to-sign', candidate };
}

/** In: releases. Out: the final one with the highest number, or null. */
export function latestFinal(releases: readonly ReleaseView[]): ReleaseView | null {
  return releases
    .filter((one) => one.final)
    .reduce<ReleaseView | null>(
      (latest, one) =>
        latest === null || compareNumbers(one.number, latest.number) > 0 ? one : latest,
      null,
    );
}

/** Compares release numbers part by part, so that 1.10 comes after 1.9. Out: below, equal to or above 0. */
export function compareNumbers(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}

/** In: releases. Out: them with the newest first. */
export function newestFirst(releases: readonly ReleaseView[]): readonly ReleaseView[] {
  return [...releases].sort((one, other) => compareNumbers(other.number, one.number));
}
