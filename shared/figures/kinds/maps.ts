import { countText } from '../../lib/norwegian-format.ts';
import { accept, type Result } from '../../lib/result.ts';
import { mapAspect } from '../../register/project-point.ts';
import type { FrozenContent } from '../../release/frozen-content.ts';
import { unitWords } from '../../release/unit-words.ts';
import type { FigureWorld } from '../figure-world.ts';
import type { FigureSpecification } from '../specification.ts';
import { doesNotFit } from '../table-rows.ts';
import type { PlacedUnit } from '../tiles/placed-unit.ts';
import { placed, tileMap, type Tile } from '../tiles/tile-map.ts';
import type { Drawn } from './drawn.ts';
import { behindUnits, classWords, hatchNote, mapClasses, mapUnit } from './map-classes.ts';

const many = ({ unitKind, entries }: FrozenContent): string =>
  countText(entries.length, unitWords(unitKind).noun);

/** What each unit is placed by, and how it stands. */
function standing(content: FrozenContent) {
  const units = content.entries.map(mapUnit);
  const places = placed(units, content.registerDate);
  const byUnit = new Map(units.map((one) => [one.unit, one]));
  return { units, places, byUnit, classes: mapClasses(content) };
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

/** In: the content. Out: the units as points where they lie in Norway. */
export function drawMap(content: FrozenContent): Drawn {
  const { units, places, byUnit, classes } = standing(content);
  return {
    drawing: {
      kind: 'map',
      classes,
      aspect: mapAspect,
      points: places.flatMap(({ unit, x, y }) => {
        const one = byUnit.get(unit);
        return one === undefined ? [] : [{ ...one, x: x / mapAspect, y }];
      }),
    },
    words: [
      `Norgeskart med et punkt for hver av ${many(content)}, der administrasjonssenteret ligger.`,
      classWords(classes),
    ],
    behind: behindUnits(units, classes, content),
    notes: hatchNote(units),
  };
}

/** In: the content. Out: a square for each unit, neighbours near each other. */
export function drawTileMap(content: FrozenContent): Drawn {
  const { units, places, byUnit, classes } = standing(content);
  const numbers = new Set(places.map((one) => one.county));
  return {
    drawing: {
      kind: 'tile-map',
      classes,
      counties: content.counties.filter((one) => numbers.has(one.number)),
      tiles: tilesOf(content, places).flatMap(({ unit, column, row }) => {
        const one = byUnit.get(unit);
        return one === undefined ? [] : [{ ...one, column, row }];
      }),
    },
    words: [
      `Rutekart over Norge med en like stor rute for hver av ${many(content)}, samlet fylkesvis.`,
      classWords(classes),
    ],
    behind: behindUnits(units, classes, content),
    notes: ['Én rute er én enhet; plassen er omtrentlig.', ...hatchNote(units)],
  };
}

/** In: the figure and what it is drawn from. Out: the units within their boundaries. Error: `figure-does-not-fit`. */
export function drawAreas(spec: FigureSpecification, world: FigureWorld): Result<Drawn> {
  if (world.boundaries === null)
    return doesNotFit(spec.id, 'den tegner flater, og ingen fil med grenser er oppgitt');
  const { content } = world;
  const units = content.entries.map(mapUnit);
  const classes = mapClasses(content);
  return accept({
    drawing: { kind: 'areas', classes, units },
    words: [`Norgeskart med ${many(content)} som flater.`, classWords(classes)],
    behind: behindUnits(units, classes, content),
    notes: [...hatchNote(units), `Grenser: ${world.boundaries}.`],
  });
}
