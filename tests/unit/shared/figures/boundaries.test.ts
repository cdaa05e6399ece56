import { expect, it } from 'vitest';
import { matchBoundaries } from '../../../../shared/figures/boundaries.ts';
import { variedContent } from '../../../builders/drawn-figures.ts';

const content = variedContent();
const areas = content.entries.map(({ unit }) => ({ unit, polygons: [] }));
const boundaries = { file: 'g.json', measure: 'degrees', areas } as const;

it('gives the boundaries of the units of the round, in register order, and none beside them', () => {
  const more = [...areas, { unit: '9999', polygons: [] }].toReversed();
  expect(matchBoundaries({ ...boundaries, areas: more }, content)).toEqual({
    ok: true,
    value: boundaries,
  });
});

it('refuses boundaries that some units have none in, and names them', () => {
  expect(matchBoundaries({ ...boundaries, areas: areas.slice(10) }, content)).toMatchObject({
    ok: false,
    refusal: {
      code: 'boundaries-unmatched',
      details: {
        found: '418',
        wanted: '428',
        missing: expect.stringMatching(/^0101 Halden, .* og 2 til$/u),
        units: content.entries.slice(0, 10).map((one) => one.unit),
      },
    },
  });
});
