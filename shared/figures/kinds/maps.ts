import { accept, type Result } from '../../lib/result.ts';
import { mapAspect } from '../../register/project-point.ts';
import type { FrozenContent } from '../../release/frozen-content.ts';
import type { FigureWorld } from '../figure-world.ts';
import type { FigureSpecification } from '../specification.ts';
import { doesNotFit } from '../table-rows.ts';
import type { PlacedUnit } from '../tiles/placed-unit.ts';
import { placed, tileMap, type Tile } from '../tiles/tile-map.ts';
import type { Drawn } from './drawn.ts';
import { behindUnits, classWords, hatchNote, mapClasses, mapUnit } from './map-classes.ts';

/** What each unit is placed by, and how it stands. */
function standing({ content, words }: FigureWorld) {
  const units = content.entries.map(mapUnit);
  const places = placed(units, content.registerDate);
  const byUnit = new Map(units.map((one) => [one.unit, one]));
  return { units, places, byUnit, classes: mapClasses(content, words) };
}

const laidOut = new WeakMap<FrozenContent['entries'], readonly Tile[]>();

/** The same entries have the same tiles: a map in one column and one in two need them laid out once. */
function tilesOf({ entries }: FrozenContent, places: readonly PlacedUnit[]): readonly Tile[] {
  const before = laidOut.get(entries);
  if (before !== undefined) return before;
  const tiles = tileMap(places);
  laidOut.set(entries, tiles);
  return tiles;
}

/** In: what figures are drawn from. Out: the units as points where they lie in Norway. */
export function drawMap(world: FigureWorld): Drawn {
  const { content, words } = world;
  const { units, places, byUnit, classes } = standing(world);
  return {
    drawing: {
      kind: 'map',
      hatched: words.borderlineCase,
      classes,
      aspect: mapAspect,
      points: places.flatMap(({ unit, x, y }) => {
        const one = byUnit.get(unit);
        return one === undefined ? [] : [{ ...one, x: x / mapAspect, y }];
      }),
    },
    words: [words.map(units.length, content.unitKind), classWords(classes, words)],
    behind: behindUnits(units, classes, content, words),
    notes: hatchNote(units, words),
  };
}

/** In: what figures are drawn from. Out: a square for each unit, neighbours near each other. */
export function drawTileMap(world: FigureWorld): Drawn {
  const { content, words } = world;
  const { units, places, byUnit, classes } = standing(world);
  const numbers = new Set(places.map((one) => one.county));
  return {
    drawing: {
      kind: 'tile-map',
      hatched: words.borderlineCase,
      classes,
      counties: content.counties.filter((one) => numbers.has(one.number)),
      tiles: tilesOf(content, places).flatMap(({ unit, column, row }) => {
        const one = byUnit.get(unit);
        return one === undefined ? [] : [{ ...one, column, row }];
      }),
    },
    words: [words.tileMap(units.length, content.unitKind), classWords(classes, words)],
    behind: behindUnits(units, classes, content, words),
    notes: [words.oneTile, ...hatchNote(units, words)],
  };
}

/** In: the figure and what it is drawn from. Out: the units within their boundaries. Error: `figure-does-not-fit`. */
export function drawAreas(spec: FigureSpecification, world: FigureWorld): Result<Drawn> {
  if (world.boundaries === null)
    return doesNotFit(spec.id, 'den tegner flater, og ingen fil med grenser er oppgitt');
  const { content, words } = world;
  const units = content.entries.map(mapUnit);
  const classes = mapClasses(content, words);
  return accept({
    drawing: { kind: 'areas', hatched: words.borderlineCase, classes, units },
    words: [words.areas(units.length, content.unitKind), classWords(classes, words)],
    behind: behindUnits(units, classes, content, words),
    notes: [...hatchNote(units, words), words.boundaries(world.boundaries)],
  });
}
