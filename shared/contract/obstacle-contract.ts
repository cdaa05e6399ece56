import { type } from '@orpc/contract';
import { z } from 'zod';
import { linkResult, requirableKind, type LinkResult } from '../events/obstacle.ts';
import {
  isoDate,
  roundId,
  unitNumber,
  waiverId,
  type IsoDate,
  type UnitNumber,
  type WaiverId,
} from '../lib/ids.ts';
import { obstacleKinds, type ObstacleKind } from '../release/obstacles/obstacle-kind.ts';
import { procedure } from './refused.ts';

type NamedUnit = { readonly unit: UnitNumber; readonly name: string };

/** One thing that is told before a release. */
export type ObstacleView = {
  readonly kind: ObstacleKind;
  /** A whole sentence in bokmål, about all the units. */
  readonly sentence: string;
  /** It stands in the way whatever the round says. */
  readonly always: boolean;
  /** It stands in the way where it is not waived: always, or because the round says so. */
  readonly required: boolean;
  readonly waivable: boolean;
  /** Something of it is in the way of a release now. */
  readonly stands: boolean;
  /** In register order; none where nothing is decided. */
  readonly units: readonly (NamedUnit & {
    readonly waived: boolean;
    /** It was let through once, and is not what it was then. */
    readonly changed: boolean;
  })[];
};

/** What has become of what was let through: it rests on it still, is another matter since, or has been put right. */
export type WaivedStanding = 'in-force' | 'changed' | 'put-right';

export type WaiverView = {
  readonly id: WaiverId;
  readonly kind: ObstacleKind;
  readonly by: string;
  readonly time: string;
  readonly reason: string;
  /** Why it was taken back; null while it stands. */
  readonly withdrawn: string | null;
  /** What it was given for. */
  readonly units: readonly (NamedUnit & { readonly standing: WaivedStanding })[];
  /** How many of them still rest on it. */
  readonly inForce: number;
};

export type ObstaclesView = {
  readonly obstacles: readonly ObstacleView[];
  readonly waivers: readonly WaiverView[];
  /** What may be asked for besides what always stands in the way, and whether this round does. */
  readonly requirements: readonly {
    readonly kind: ObstacleKind;
    readonly required: boolean;
    /** How many entries have it now. */
    readonly units: number;
  }[];
  readonly registered: number;
};

/** A link of the round, with the entries that have it. */
export type LinkView = {
  readonly link: string;
  readonly wellFormed: boolean;
  readonly units: readonly NamedUnit[];
  readonly last: {
    readonly date: IsoDate;
    readonly result: LinkResult;
    readonly note: string;
    readonly by: string;
  } | null;
};

const inRound = { round: roundId };
const longText = z.string().max(20_000);
const done = type<{ readonly n: number }>();

export const obstacleContract = {
  page: procedure.input(z.strictObject(inRound)).output(type<ObstaclesView>()),
  /** Waives a kind in the units named, or in all that have it now. */
  waive: procedure
    .input(
      z.strictObject({
        ...inRound,
        kind: z.enum(obstacleKinds),
        units: z.array(unitNumber).min(1).nullable(),
        reason: longText,
      }),
    )
    .output(done),
  withdrawWaiver: procedure
    .input(z.strictObject({ ...inRound, waiver: waiverId, reason: longText }))
    .output(done),
  /** Says what besides the usual stands in the way of this round's release. */
  setRequirements: procedure
    .input(z.strictObject({ ...inRound, kinds: z.array(requirableKind) }))
    .output(done),
  /** Every link of the round, in the order of the entries, with when each was last tried. */
  links: procedure.input(z.strictObject(inRound)).output(type<readonly LinkView[]>()),
  /** Records that a link was tried; without a date: today. */
  checkLink: procedure
    .input(
      z.strictObject({
        ...inRound,
        link: z.string().min(1).max(2000),
        result: linkResult,
        note: z.string().max(2000),
        date: isoDate.nullable(),
      }),
    )
    .output(done),
};
