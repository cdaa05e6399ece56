import { describe, expect, it } from 'vitest';
import { mapAspect, projectPoint } from '../../../../shared/register/project-point.ts';

const lindesnes = projectPoint({ lat: 57.98, lon: 7.05 });
const nordkapp = projectPoint({ lat: 71.17, lon: 25.78 });
const vardo = projectPoint({ lat: 70.37, lon: 31.1 });
const bergen = projectPoint({ lat: 60.39, lon: 5.32 });
const oslo = projectPoint({ lat: 59.91, lon: 10.75 });

describe('the map of Norway', () => {
  it('stands upright: Nordkapp up, Lindesnes down, Bergen left, Vardø right', () => {
    expect(nordkapp.y).toBeLessThan(vardo.y);
    expect(vardo.y).toBeLessThan(oslo.y);
    expect(oslo.y).toBeLessThan(lindesnes.y);
    expect(bergen.x).toBeLessThan(oslo.x);
    expect(oslo.x).toBeLessThan(nordkapp.x);
    expect(nordkapp.x).toBeLessThan(vardo.x);
  });

  it('is taller than wide', () => {
    expect(mapAspect).toBeGreaterThan(0.7);
    expect(mapAspect).toBeLessThan(0.9);
  });

  it('keeps distances: Oslo to Bergen by Lindesnes to Nordkapp as on the globe', () => {
    const between = (a: typeof oslo, b: typeof oslo) =>
      Math.hypot((a.x - b.x) * mapAspect, a.y - b.y);
    // Great circle: 305 and 1 680 km.
    expect(between(oslo, bergen) / between(lindesnes, nordkapp)).toBeCloseTo(305 / 1680, 2);
  });

  it('puts the central meridian upright and equal steps of latitude evenly along it', () => {
    const [a, b, c] = [60, 65, 70].map((lat) => projectPoint({ lat, lon: 15 }));
    expect(a?.x).toBeCloseTo(b?.x ?? 0, 12);
    expect((a?.y ?? 0) - (b?.y ?? 0)).toBeCloseTo((b?.y ?? 0) - (c?.y ?? 0), 12);
  });
});
