import type { AdviserId, ResolutionId, RoundId, UnitNumber } from '../../../shared/lib/ids.ts';

/** A resolution that was saved in this window. */
export type SavedHere = {
  readonly by: AdviserId;
  readonly round: RoundId;
  readonly unit: UnitNumber;
  readonly name: string;
  readonly resolution: ResolutionId;
};

const saved: SavedHere[] = [];

/** Notes a resolution, so that it is the one to undo. */
export function noteSaved(one: SavedHere): void {
  saved.push(one);
}

/** In: who undoes, and where. Out: the latest that one saved here and has not undone. */
export function latestSaved(by: AdviserId, round: RoundId): SavedHere | undefined {
  return saved.findLast((one) => one.by === by && one.round === round);
}

/** Forgets one that was taken back. */
export function forgetSaved(resolution: ResolutionId): void {
  const at = saved.findIndex((one) => one.resolution === resolution);
  if (at !== -1) saved.splice(at, 1);
}
