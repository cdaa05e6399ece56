import type { MapPoint } from '../../../shared/contract/views.ts';

/** How a unit is drawn on the map; each has a shape of its own, so that colour only helps. */
export const mapLooks = [
  'service',
  'borderline',
  'planned',
  'none',
  'undecided',
  'not-reached',
] as const;
export type MapLook = (typeof mapLooks)[number];

type Drawn = Pick<MapPoint, 'standing' | 'tone' | 'borderline'>;

/** In: a unit of the map. Out: how it is drawn; grenseland before any outcome. */
export function lookOf({ standing, tone, borderline }: Drawn): MapLook {
  if (standing === 'not-reached') return 'not-reached';
  if (standing === 'undecided' || tone === null) return 'undecided';
  return borderline ? 'borderline' : tone;
}

/** In: units with their looks. Out: how many are drawn each way. */
export function countLooks(
  units: readonly { readonly look: MapLook }[],
): Readonly<Record<MapLook, number>> {
  const counts: Record<MapLook, number> = {
    service: 0,
    borderline: 0,
    planned: 0,
    none: 0,
    undecided: 0,
    'not-reached': 0,
  };
  for (const { look } of units) counts[look] += 1;
  return counts;
}
