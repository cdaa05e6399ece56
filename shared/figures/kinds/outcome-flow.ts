import { compareNames, integerText, withinSentence } from '../../lib/norwegian-format.ts';
import { accept, type Result } from '../../lib/result.ts';
import type { FlowEnd } from '../figure-value.ts';
import type { ChangeEnd, FigureWorld, OutcomeChange } from '../figure-world.ts';
import { outcomeShades } from '../shades.ts';
import type { FigureSpecification } from '../specification.ts';
import { doesNotFit } from '../table-rows.ts';
import type { Drawn } from './drawn.ts';

/** Lighter than any outcome but the absence of one: mixed, not reached, not there. */
const otherShade = 0.9;

function endsOf(
  changes: readonly OutcomeChange[],
  side: 'from' | 'to',
  world: FigureWorld,
): readonly FlowEnd[] {
  const { codebook } = world.content;
  const shades = outcomeShades(codebook);
  const order = new Map<string, number>(codebook.outcomes.map((one, at) => [one.id, at]));
  const ends = new Map<string, ChangeEnd>(changes.map((one) => [one[side].id, one[side]]));
  const place = ({ id }: ChangeEnd): number => order.get(id) ?? order.size;
  return [...ends.values()]
    .sort((one, other) => place(one) - place(other) || compareNames(one.label, other.label))
    .map(({ id, label }) => {
      const n = changes.reduce((sum, one) => (one[side].id === id ? sum + one.n : sum), 0);
      return {
        id,
        label,
        n,
        text: integerText(n, world.words.language),
        shade: shades.get(id) ?? otherShade,
      };
    });
}

/**
 * Which outcomes the units of an earlier round have in a later one. In: the figure and what it is drawn from.
 * Out: what is drawn. Errors: `figure-does-not-fit` where no unit is in both, those of the comparison.
 */
export function drawOutcomeFlow(spec: FigureSpecification, world: FigureWorld): Result<Drawn> {
  const { words } = world;
  const compared = world.changes(spec);
  if (!compared.ok) return compared;
  const { moments, notes } = compared.value;
  const changes = compared.value.changes.filter((one) => one.n > 0);
  if (changes.length === 0) return doesNotFit(spec.id, 'ingen enheter er med i begge rundene');
  const from = endsOf(changes, 'from', world);
  const to = endsOf(changes, 'to', world);
  const at = (ends: readonly FlowEnd[], id: string): number =>
    ends.findIndex((one) => one.id === id);
  const bands = changes
    .map((one) => ({ from: one.from.id, to: one.to.id, n: one.n, units: one.units }))
    .toSorted((a, b) => at(from, a.from) - at(from, b.from) || at(to, a.to) - at(to, b.to));
  const text = (band: (typeof bands)[number]): string => {
    const before = from.find((one) => one.id === band.from)?.label ?? band.from;
    const after = to.find((one) => one.id === band.to)?.label ?? band.to;
    const way =
      band.from === band.to
        ? words.still(withinSentence(after))
        : words.fromTo(withinSentence(before), withinSentence(after));
    return `${way} ${integerText(band.n, words.language)}`;
  };
  return accept({
    drawing: { kind: 'outcome-flow', moments, from, to, bands },
    words: [words.outcomeFlow(moments[0], moments[1]), words.units(bands.map(text).join('; '))],
    behind: {
      units: words.headings.units,
      columns: [
        { id: 'fra', heading: moments[0] },
        { id: 'til', heading: moments[1] },
        { id: 'n', heading: 'n' },
      ],
      rows: bands.map((band) => ({
        cells: [
          from.find((one) => one.id === band.from)?.label ?? band.from,
          to.find((one) => one.id === band.to)?.label ?? band.to,
          band.n,
        ],
        units: band.units,
      })),
    },
    notes,
  });
}
