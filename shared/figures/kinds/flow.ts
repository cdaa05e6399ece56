import { integerText, rangeText, withinSentence } from '../../lib/norwegian-format.ts';
import { rangeOf } from '../../projections/outcome-range.ts';
import type { FrozenContent, FrozenEntry } from '../../release/frozen-content.ts';
import { sourceNouns } from '../../release/overview/source-words.ts';
import type { FigureWords } from '../../messages/figures/figure-words.ts';
import type { BehindTable, FlowBox } from '../figure-value.ts';
import type { FigureWorld } from '../figure-world.ts';
import type { Drawn } from './drawn.ts';

type Step = { readonly box: FlowBox; readonly aside: readonly FlowBox[]; readonly of: Units };
type Units = readonly FrozenEntry[];

const boxIn =
  ({ language }: FigureWords) =>
  (id: string, title: string, entries: Units, lines: readonly string[]): FlowBox => ({
    id,
    title,
    n: entries.length,
    text: `n = ${integerText(entries.length, language)}`,
    lines,
  });

/** Which kinds of source were asked, and of how many: one unit may have several. */
function sourceLines(entries: Units, words: FigureWords): readonly string[] {
  return sourceNouns.flatMap(({ kind }) => {
    const n = entries.filter((one) => one.sources.some((source) => source.source === kind)).length;
    return n === 0 ? [] : [words.withSource[kind](n)];
  });
}

function judgedLines(
  { judgements, resolutions }: FrozenContent,
  entries: Units,
  words: FigureWords,
): readonly string[] {
  const judges = new Map<string, Set<string>>();
  for (const { unit, judge } of judgements)
    judges.set(unit, (judges.get(unit) ?? new Set()).add(judge));
  const twice = entries.filter((one) => (judges.get(one.unit)?.size ?? 0) > 1).length;
  const resolved = resolutions?.length ?? 0;
  const borderline = entries.filter((one) => one.borderline !== null).length;
  return [
    ...(twice === 0 ? [] : [words.judgedTwice(twice)]),
    ...(resolved === 0 ? [] : [words.resolved(resolved)]),
    words.borderline(borderline),
  ];
}

function outcomeLines(content: FrozenContent, words: FigureWords): readonly string[] {
  const { codebook, entries } = content;
  const lines = [
    ...codebook.outcomes.map(({ id, label }) => ({ label, outcomes: [id] })),
    ...codebook.groups,
  ];
  return lines.map(({ label, outcomes }) => {
    const { n, low, high } = rangeOf(entries, outcomes);
    const range = low === high ? '' : words.rangeIn(rangeText(low, high, words.language));
    return `${label}: ${integerText(n, words.language)}${range}`;
  });
}

function stepsOf({ content, words }: FigureWorld): readonly Step[] {
  const box = boxIn(words);
  const { entries, registerDate, unitKind, release } = content;
  const reached = entries.filter((one) => one.standing !== 'not-reached');
  const untouched = reached.filter(
    (one) => one.standing === 'undecided' && one.sources.length === 0,
  );
  const examined = reached.filter((one) => !untouched.includes(one));
  const decided = examined.filter((one) => one.standing === 'decided');
  return [
    {
      box: box('registrert', words.registered, entries, [
        words.registeredAt(entries.length, unitKind, registerDate),
      ]),
      of: entries,
      aside: [
        box(
          'ikke-nadd',
          words.notReached,
          entries.filter((one) => one.standing === 'not-reached'),
          [],
        ),
        ...(untouched.length === 0 ? [] : [box('uten-kilder', words.untouched, untouched, [])]),
      ],
    },
    {
      box: box('undersokt', words.examined, examined, sourceLines(examined, words)),
      of: examined,
      aside: [
        box(
          'uavgjort',
          words.undecided,
          examined.filter((one) => one.standing === 'undecided'),
          [],
        ),
      ],
    },
    {
      box: box('avgjort', words.decided, decided, judgedLines(content, decided, words)),
      of: decided,
      aside: [],
    },
    {
      box: box(
        'publisert',
        release === null ? words.inDraft : words.published(release),
        decided,
        outcomeLines(content, words),
      ),
      of: decided,
      aside: [],
    },
  ];
}

const inWords = ({ title, n, lines }: FlowBox, { language }: FigureWords): string =>
  `${title}: ${integerText(n, language)}${lines.length === 0 ? '' : ` (${lines.map(withinSentence).join('; ')})`}.`;

function behindOf(steps: readonly Step[], { headings }: FigureWords): BehindTable {
  return {
    units: headings.units,
    columns: [
      { id: 'trinn', heading: headings.step },
      { id: 'n', heading: 'n' },
    ],
    rows: steps.flatMap(({ box: main, aside, of }) => [
      { cells: [main.title, main.n], units: of.map((one) => one.unit) },
      ...aside.map((one) => ({ cells: [one.title, one.n], units: [] })),
    ]),
  };
}

/**
 * From registered to published with the count in every box, after PRISMA 2020 (Page et al. 2021): what is left out at
 * each step stands beside it, so that every box is the one above less those beside it. In: what figures are drawn from. Out: what is drawn.
 */
export function drawFlow(world: FigureWorld): Drawn {
  const { words } = world;
  const steps = stepsOf(world);
  return {
    drawing: { kind: 'flow', steps: steps.map((one) => ({ box: one.box, aside: one.aside })) },
    words: [
      words.flow,
      ...steps.flatMap(({ box: main, aside }) => [
        inWords(main, words),
        ...aside.map((one) => inWords(one, words)),
      ]),
    ],
    behind: behindOf(steps, words),
    notes: [],
  };
}
