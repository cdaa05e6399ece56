import { assertNever } from '../lib/assert-never.ts';
import type { UnitNumber } from '../lib/ids.ts';
import { countText } from '../lib/norwegian-format.ts';
import type { EntryReading } from '../projections/entry-reading.ts';

/** Everything that can stand in the way of a release, in the order in which it is told. */
const kinds = [
  'nothing-decided',
  'undecided',
  'to-resolve',
  'awaiting-second',
  'source-conflict',
  'rejudge',
] as const;
export type ReleaseBlockKind = (typeof kinds)[number];

/** One reason why a round cannot be released yet. `units` is empty only where nothing is decided. */
export type ReleaseBlock = {
  readonly kind: ReleaseBlockKind;
  /** A whole sentence in bokmål. */
  readonly sentence: string;
  /** In register order. */
  readonly units: readonly UnitNumber[];
};

type Read = {
  readonly unit: { readonly number: UnitNumber };
  readonly reading: Pick<EntryReading, 'standing' | 'awaitingSecond' | 'toResolve' | 'conflicts'>;
};

function sentenceOf(kind: ReleaseBlockKind, n: number): string {
  const entries = countText(n, { one: 'oppføring', many: 'oppføringer' });
  switch (kind) {
    case 'nothing-decided':
      return 'Ingen oppføring er avgjort.';
    case 'undecided':
      return `${entries} er ${n === 1 ? 'uavgjort' : 'uavgjorte'}.`;
    case 'to-resolve':
      return `${entries} har vurderinger som spriker, og må avklares.`;
    case 'awaiting-second':
      return `${entries} venter på andrevurdering.`;
    case 'source-conflict':
      return `${entries} har kilder som sier imot hverandre.`;
    case 'rejudge':
      return `${entries} må vurderes på nytt etter kodeboken som gjelder nå.`;
    default:
      return assertNever(kind);
  }
}

function shortOf({ kind, units }: ReleaseBlock): string {
  const n = units.length;
  switch (kind) {
    case 'nothing-decided':
      return 'ingen avgjorte';
    case 'undecided':
      return countText(n, { one: 'uavgjort', many: 'uavgjorte' });
    case 'to-resolve':
      return countText(n, { one: 'til avklaring', many: 'til avklaring' });
    case 'awaiting-second':
      return countText(n, { one: 'venter på andrevurdering', many: 'venter på andrevurdering' });
    case 'source-conflict':
      return countText(n, { one: 'kildekonflikt', many: 'kildekonflikter' });
    case 'rejudge':
      return countText(n, { one: 'må vurderes på nytt', many: 'må vurderes på nytt' });
    default:
      return assertNever(kind);
  }
}

function holdsBack(
  kind: Exclude<ReleaseBlockKind, 'nothing-decided'>,
  { unit, reading }: Read,
  rejudge: ReadonlySet<UnitNumber>,
): boolean {
  switch (kind) {
    case 'undecided':
      return reading.standing === 'undecided';
    case 'to-resolve':
      return reading.toResolve;
    case 'awaiting-second':
      return reading.awaitingSecond;
    case 'source-conflict':
      return reading.conflicts.some((conflict) => !conflict.settled);
    case 'rejudge':
      return rejudge.has(unit.number);
    default:
      return assertNever(kind);
  }
}

/**
 * Finds what stands in the way of a release, counted as the ledger counts: an entry can stand under several kinds.
 * In: the units of a round with their readings, and those that a new codebook does not let stand as they are. Out: the reasons, none where it can be released.
 */
export function releaseBlocks(
  units: readonly Read[],
  rejudge: ReadonlySet<UnitNumber> = new Set(),
): readonly ReleaseBlock[] {
  return kinds.flatMap((kind): readonly ReleaseBlock[] => {
    if (kind === 'nothing-decided') {
      const decided = units.some((one) => one.reading.standing === 'decided');
      return decided ? [] : [{ kind, sentence: sentenceOf(kind, 0), units: [] }];
    }
    const found = units
      .filter((one) => holdsBack(kind, one, rejudge))
      .map((one) => one.unit.number);
    return found.length === 0
      ? []
      : [{ kind, sentence: sentenceOf(kind, found.length), units: found }];
  });
}

/** In: the reasons. Out: them in short, as refusals say them: `92 uavgjorte, 6 kildekonflikter`. */
export function blockSummary(blocks: readonly ReleaseBlock[]): string {
  return blocks.map(shortOf).join(', ');
}
