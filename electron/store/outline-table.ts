import { z } from 'zod';
import type { Round } from '../../shared/events/round.ts';
import type { UnitNumber } from '../../shared/lib/ids.ts';
import type { EntryOutline } from '../../shared/projections/entry-outline.ts';
import type { MappingState } from '../../shared/projections/mapping-state.ts';
import type { StoredOutline } from './entries.ts';
import { sha256 } from './envelope-crypto.ts';
import type { ReadHandle, WriteHandle } from './sql/handle.ts';
import { changing, rowsOf } from './sql/query.ts';

/** Of what an outline consists, and how it follows from an entry; raised where either changes. */
const version = 2;

function restsOn({ codebooks }: MappingState, round: Round): string {
  return sha256(JSON.stringify([version, round, codebooks]));
}

function sealOver(round: string, unit: string, rests: string, outline: Uint8Array): string {
  return sha256(Buffer.concat([Buffer.from(`${round}|${unit}|${rests}|`), outline]));
}

const blob = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const row = z.object({ unit: z.string(), rests_on: z.string(), seal: z.string(), outline: blob });

/** In: a handle, the state of the file, a round. Out: its stored outlines by unit, but those that no longer hold. */
export function readOutlines(
  handle: ReadHandle,
  mapping: MappingState,
  round: Round,
): ReadonlyMap<string, StoredOutline> {
  const rows = rowsOf(
    handle,
    'SELECT unit, rests_on, seal, outline FROM projection_outline WHERE round = ?',
    row,
  )(round.id);
  const rests = restsOn(mapping, round);
  const { codebooks } = mapping;
  return new Map(
    rows.flatMap(({ unit, rests_on: on, seal, outline }): readonly [string, StoredOutline][] => {
      if (on !== rests || sealOver(round.id, unit, on, outline) !== seal) return [];
      // Written by `outlineWriter` from a value of the type, and unchanged since: the seal says so.
      const read = JSON.parse(Buffer.from(outline).toString('utf8')) as EntryOutline;
      return [[unit, { outline: read, round, codebooks }]];
    }),
  );
}

/** In: a handle that may write, the state of the file, a round. Out: what stores the outline of one of its entries. */
export function outlineWriter(
  handle: WriteHandle,
  mapping: MappingState,
  round: Round,
): (unit: UnitNumber, outline: EntryOutline) => void {
  const rests = restsOn(mapping, round);
  const put = changing(
    handle,
    'INSERT INTO projection_outline (round, unit, rests_on, seal, outline) VALUES (?, ?, ?, ?, ?) ON CONFLICT (round, unit) DO UPDATE SET rests_on = excluded.rests_on, seal = excluded.seal, outline = excluded.outline',
  );
  return (unit, outline) => {
    const bytes = Buffer.from(JSON.stringify(outline), 'utf8');
    put(round.id, unit, rests, sealOver(round.id, unit, rests, bytes), bytes);
  };
}
