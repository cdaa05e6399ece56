import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, nearestTo, stepFrom } from '../../../../renderer/features/front/map-steps.ts';

const places = [
  { x: 0, y: 0 },
  { x: 10, y: 1 },
  { x: 20, y: 0 },
  { x: 1, y: 12 },
  { x: -9, y: 0 },
];

describe('going from point to point with the arrows', () => {
  it.each([
    ['right', 1],
    ['down', 3],
    ['left', 4],
    ['up', 0],
  ] as const)('%s from the middle', (direction, index) => {
    expect(stepFrom(places, 0, direction)).toBe(index);
  });

  it('begins at the first point, and knows when there is none', () => {
    expect(stepFrom(places, -1, 'down')).toBe(0);
    expect(stepFrom([], -1, 'down')).toBe(-1);
  });

  it('names the arrow keys and no others', () => {
    expect(directionOf('ArrowUp')).toBe('up');
    expect(directionOf('a')).toBeUndefined();
  });

  it('always moves the way the arrow points, or not at all', () => {
    const place = fc.record({ x: fc.integer(), y: fc.integer() });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), (many) => {
        const from = many[0];
        const to = many[stepFrom(many, 0, 'right')];
        expect(to === from || (to?.x ?? 0) > (from?.x ?? 0)).toBe(true);
      }),
    );
  });
});

describe('what the pointer means', () => {
  it('is the nearest point within reach', () => {
    expect(nearestTo(places, { x: 8, y: 0 }, 5)).toBe(1);
    expect(nearestTo(places, { x: 8, y: 40 }, 5)).toBe(-1);
  });
});
