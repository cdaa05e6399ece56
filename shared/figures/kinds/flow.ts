import {
  countText,
  dateText,
  integerText,
  rangeText,
  withinSentence,
} from '../../lib/norwegian-format.ts';
import { rangeOf } from '../../projections/outcome-range.ts';
import type { FrozenContent, FrozenEntry } from '../../release/frozen-content.ts';
import { sourceNouns } from '../../release/overview/source-words.ts';
import { unitWords } from '../../release/unit-words.ts';
import type { BehindTable, FlowBox } from '../figure-value.ts';
import type { Drawn } from './drawn.ts';

type Step = { readonly box: FlowBox; readonly aside: readonly FlowBox[]; readonly of: Units };
type Units = readonly FrozenEntry[];

const box = (id: string, title: string, entries: Units, lines: readonly string[]): FlowBox => ({
  id,
  title,
  n: entries.length,
  text: `n = ${integerText(entries.length)}`,
  lines,
});

/** Which kinds of source were asked, and of how many: one unit may have several. */
function sourceLines(entries: Units): readonly string[] {
  return sourceNouns.flatMap(({ kind, noun }) => {
    const n = entries.filter((one) => one.sources.some((source) => source.source === kind)).length;
    return n === 0 ? [] : [`Med ${noun.one}: ${integerText(n)}`];
  });
}

function judgedLines(
  { judgements, resolutions }: FrozenContent,
  entries: Units,
): readonly string[] {
  const judges = new Map<string, Set<string>>();
  for (const { unit, judge } of judgements)
    judges.set(unit, (judges.get(unit) ?? new Set()).add(judge));
  const twice = entries.filter((one) => (judges.get(one.unit)?.size ?? 0) > 1).length;
  const resolved = resolutions?.length ?? 0;
  const borderline = entries.filter((one) => one.borderline !== null).length;
  return [
    ...(twice === 0 ? [] : [`Vurdert av minst to: ${integerText(twice)}`]),
    ...(resolved === 0 ? [] : [`Avklart etter uenighet: ${integerText(resolved)}`]),
    `Grensetilfeller: ${integerText(borderline)}`,
  ];
}

function outcomeLines(content: FrozenContent): readonly string[] {
  const { codebook, entries } = content;
  const lines = [
    ...codebook.outcomes.map(({ id, label }) => ({ label, outcomes: [id] })),
    ...codebook.groups,
  ];
  return lines.map(({ label, outcomes }) => {
    const { n, low, high } = rangeOf(entries, outcomes);
    const range = low === high ? '' : ` (spenn\u00A0${rangeText(low, high)})`;
    return `${label}: ${integerText(n)}${range}`;
  });
}

function stepsOf(content: FrozenContent): readonly Step[] {
  const { entries, registerDate, unitKind, release } = content;
  const reached = entries.filter((one) => one.standing !== 'not-reached');
  const untouched = reached.filter(
    (one) => one.standing === 'undecided' && one.sources.length === 0,
  );
  const examined = reached.filter((one) => !untouched.includes(one));
  const decided = examined.filter((one) => one.standing === 'decided');
  const { noun } = unitWords(unitKind);
  return [
    {
      box: box('registrert', 'Registrert', entries, [
        `${countText(entries.length, noun)} per ${dateText(registerDate)}`,
      ]),
      of: entries,
      aside: [
        box(
          'ikke-nadd',
          'Ikke nådd',
          entries.filter((one) => one.standing === 'not-reached'),
          [],
        ),
        ...(untouched.length === 0
          ? []
          : [box('uten-kilder', 'Uten kilder og vurdering', untouched, [])]),
      ],
    },
    {
      box: box('undersokt', 'Undersøkt', examined, sourceLines(examined)),
      of: examined,
      aside: [
        box(
          'uavgjort',
          'Uavgjort',
          examined.filter((one) => one.standing === 'undecided'),
          [],
        ),
      ],
    },
    {
      box: box('avgjort', 'Avgjort', decided, judgedLines(content, decided)),
      of: decided,
      aside: [],
    },
    {
      box: box(
        'publisert',
        release === null ? 'I utkastet' : `Publisert i utgivelse ${release}`,
        decided,
        outcomeLines(content),
      ),
      of: decided,
      aside: [],
    },
  ];
}

const inWords = ({ title, n, lines }: FlowBox): string =>
  `${title}: ${integerText(n)}${lines.length === 0 ? '' : ` (${lines.map(withinSentence).join('; ')})`}.`;

function behindOf(steps: readonly Step[]): BehindTable {
  return {
    columns: [
      { id: 'trinn', heading: 'Trinn' },
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
 * each step stands beside it, so that every box is the one above less those beside it. In: the content. Out: what is drawn.
 */
export function drawFlow(content: FrozenContent): Drawn {
  const steps = stepsOf(content);
  return {
    drawing: { kind: 'flow', steps: steps.map((one) => ({ box: one.box, aside: one.aside })) },
    words: [
      'Flytskjema fra registrert til publisert.',
      ...steps.flatMap(({ box: main, aside }) => [inWords(main), ...aside.map(inWords)]),
    ],
    behind: behindOf(steps),
    notes: [],
  };
}
