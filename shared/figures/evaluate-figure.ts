import { integerText } from '../lib/norwegian-format.ts';
import { accept, type Result } from '../lib/result.ts';
import { tableWords } from '../messages/tables/words-in.ts';
import { markingsOf, sourceLine } from '../release/markings.ts';
import type { FigureValue } from './figure-value.ts';
import type { FigureWorld } from './figure-world.ts';
import { drawBars } from './kinds/bars.ts';
import { drawChange } from './kinds/change.ts';
import { drawDots } from './kinds/dots.ts';
import type { Drawn } from './kinds/drawn.ts';
import { drawFlow } from './kinds/flow.ts';
import { drawAreas, drawMap, drawTileMap } from './kinds/maps.ts';
import { drawOutcomeFlow } from './kinds/outcome-flow.ts';
import { drawStackedBars } from './kinds/stacked-bars.ts';
import { figureIn } from './specification-in.ts';
import type { FigureSpecification } from './specification.ts';

function drawn(spec: FigureSpecification, world: FigureWorld): Result<Drawn> {
  switch (spec.kind) {
    case 'bars':
    case 'ranges':
      return drawBars(spec, spec.kind, world);
    case 'stacked-bars':
      return drawStackedBars(spec, world);
    case 'dots':
      return drawDots(spec, world);
    case 'change':
      return drawChange(spec, world);
    case 'outcome-flow':
      return drawOutcomeFlow(spec, world);
    case 'flow':
      return accept(drawFlow(world));
    case 'map':
      return accept(drawMap(world));
    case 'tile-map':
      return accept(drawTileMap(world));
    case 'areas':
      return drawAreas(spec, world);
    default:
      return spec.kind satisfies never;
  }
}

/**
 * Evaluates a figure: its numbers are those of the table it names, or of the entries themselves; it counts nothing of
 * its own. In: the specification, its number in the article, what it is drawn from. Out: the figure with title, source,
 * text alternative and the table behind it. Errors: `figure-without-table`, `figure-does-not-fit`, those of the table.
 */
export function evaluateFigure(
  given: FigureSpecification,
  number: number,
  world: FigureWorld,
): Result<FigureValue> {
  const { language, figure } = world.words;
  const { spec, untranslated } = figureIn(given, language);
  const result = drawn(spec, world);
  if (!result.ok) return result;
  const { drawing, words, behind, notes } = result.value;
  const said = tableWords(language);
  const markings = markingsOf(world.content, said);
  const of = spec.table === null ? null : world.table(spec.table);
  const left =
    untranslated ||
    (of?.ok === true && of.value.untranslated !== undefined) ||
    // What a comparison of rounds says of itself is in bokmål.
    (language !== 'nb' && spec.kind === 'outcome-flow' && notes.length > 0);
  return accept({
    id: spec.id,
    kind: spec.kind,
    number,
    language,
    label: `${figure} ${integerText(number, language)}.`,
    title: spec.title,
    width: spec.width,
    alternative: spec.alternative ?? words.join(' '),
    notes: [...notes, ...spec.notes, ...(left ? [said.untranslated] : [])],
    source: sourceLine(world.content, said),
    marking: markings.length === 0 ? null : markings.join(' · '),
    drawing,
    behind,
  });
}
