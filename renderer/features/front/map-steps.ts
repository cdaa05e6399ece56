import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { Place } from '../../components/map/spread-points.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** In: the name of a key. Out: the direction it points in, or undefined. */
export function directionOf(key: string): Direction | undefined {
  return directions[key];
}

/** How far ahead, and how far to the side, a place lies; seen in the direction. */
function seen(from: Place, to: Place, direction: Direction): { ahead: number; aside: number } {
  const right = to.x - from.x;
  const down = to.y - from.y;
  switch (direction) {
    case 'up':
      return { ahead: -down, aside: Math.abs(right) };
    case 'down':
      return { ahead: down, aside: Math.abs(right) };
    case 'left':
      return { ahead: -right, aside: Math.abs(down) };
    case 'right':
      return { ahead: right, aside: Math.abs(down) };
    default:
      return assertNever(direction);
  }
}

/**
 * In: places, where one is and a direction. Out: the nearest place that way: ahead, and no further to the side than
 * twice as far as ahead; what lies straight ahead counts as nearer. The same index where there is none.
 */
export function stepFrom(places: readonly Place[], current: number, direction: Direction): number {
  const from = places[current];
  if (from === undefined) return places.length > 0 ? 0 : -1;
  let best = current;
  let least = Infinity;
  places.forEach((to, index) => {
    const { ahead, aside } = seen(from, to, direction);
    if (index === current || ahead <= 0 || aside > 2 * ahead) return;
    const cost = ahead + 1.5 * aside;
    if (cost < least) {
      least = cost;
      best = index;
    }
  });
  return best;
}

/** In: places, where the pointer is, and how near is near. Out: the index of the nearest place, or -1. */
export function nearestTo(places: readonly Place[], pointer: Place, within: number): number {
  let best = -1;
  let least = within;
  places.forEach((place, index) => {
    const distance = Math.hypot(place.x - pointer.x, place.y - pointer.y);
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}
