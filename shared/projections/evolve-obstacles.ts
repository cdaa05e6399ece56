import type { LoggedEvent } from '../events/envelope.ts';
import type { EventOf } from '../events/event.ts';
import type { RequirableKind, Waiver } from '../events/obstacle.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { RoundId } from '../lib/ids.ts';
import type { Trace } from './entry-state.ts';

/** What a round asks for before a release besides what always stands in the way. */
export type RequirementsState = Trace & {
  readonly round: RoundId;
  readonly kinds: readonly RequirableKind[];
  /** The name of the one who said so. */
  readonly setBy: string;
};

/** A waiver, and why it was taken back; null while it is not. */
export type WaiverState = Omit<Waiver, 'by'> &
  Trace & {
    /** The name of the one who waived. */
    readonly waivedBy: string;
    readonly withdrawn: string | null;
  };

type Told = {
  readonly requirements: readonly RequirementsState[];
  readonly waivers: readonly WaiverState[];
};

/** In: what was said before, the logged event, and the same by its kind. Out: what is said after it. */
export function evolveObstacles(
  { requirements, waivers }: Told,
  { n: at, time, author }: LoggedEvent,
  event: EventOf<'release-requirements-set' | 'obstacle-waived' | 'waiver-withdrawn'>,
): Told {
  const trace: Trace = { at, time, by: author };
  switch (event.type) {
    case 'release-requirements-set': {
      const { round, kinds, by: setBy } = event;
      const others = requirements.filter((one) => one.round !== round);
      return { requirements: [...others, { ...trace, round, kinds, setBy }], waivers };
    }
    case 'obstacle-waived': {
      const { by: waivedBy, ...rest } = event.waiver;
      const added: WaiverState = { ...rest, ...trace, waivedBy, withdrawn: null };
      return { requirements, waivers: [...waivers, added] };
    }
    case 'waiver-withdrawn':
      return {
        requirements,
        waivers: waivers.map((one) =>
          one.id === event.waiver ? { ...one, withdrawn: event.reason } : one,
        ),
      };
    default:
      return assertNever(event);
  }
}
