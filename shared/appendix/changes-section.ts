import { outcomeLabel } from '../codebook/labels.ts';
import type { BorderlineMark } from '../events/judgement.ts';
import type { UnitNumber } from '../lib/ids.ts';
import { countText, integerText, rangeText, withinSentence } from '../lib/norwegian-format.ts';
import { countedOutcomes, rangeOf } from '../projections/outcome-range.ts';
import type { FrozenContent, FrozenEntry } from '../release/frozen-content.ts';
import { unitWords } from '../release/unit-words.ts';
import type { AppendixPart, AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { paragraph, table } from './parts.ts';
import { counted, fact, say, type Sentence } from './sentence.ts';

type Pair = { readonly was: FrozenEntry; readonly is: FrozenEntry };

const sameMark = (one: BorderlineMark | null, other: BorderlineMark | null): boolean =>
  one?.criterion === other?.criterion && one?.alternative === other?.alternative;

function standingText(content: FrozenContent, entry: FrozenEntry): string {
  if (entry.outcome === null) return entry.standing === 'not-reached' ? 'Ikke nådd' : 'Uavgjort';
  const label = outcomeLabel(content.codebook, entry.outcome);
  if (entry.borderline === null) return label;
  const other = withinSentence(outcomeLabel(content.codebook, entry.borderline.alternative));
  return `${label} (grenseland, kunne vært ${other})`;
}

type Changes = {
  readonly outcome: readonly Pair[];
  readonly mark: readonly Pair[];
  readonly added: readonly Pair[];
  readonly gone: readonly Pair[];
};

function changesBetween({ content, before, heldBack }: AppendixInput): Changes {
  const kept = new Set<UnitNumber>(heldBack);
  const was = new Map(before?.content.entries.map((one) => [one.unit, one]));
  const pairs = content.entries.flatMap((is): readonly Pair[] => {
    const earlier = was.get(is.unit);
    return earlier === undefined || kept.has(is.unit) ? [] : [{ was: earlier, is }];
  });
  const both = pairs.filter((one) => one.was.outcome !== null && one.is.outcome !== null);
  return {
    outcome: both.filter((one) => one.was.outcome !== one.is.outcome),
    mark: both.filter(
      (one) =>
        one.was.outcome === one.is.outcome && !sameMark(one.was.borderline, one.is.borderline),
    ),
    added: pairs.filter((one) => one.was.outcome === null && one.is.outcome !== null),
    gone: pairs.filter((one) => one.was.outcome !== null && one.is.outcome === null),
  };
}

const unitsOf = (pairs: readonly Pair[]): readonly UnitNumber[] => pairs.map((one) => one.is.unit);

function toldOf(
  { outcome, mark, added, gone }: Changes,
  input: AppendixInput,
): readonly Sentence[] {
  const { content, before } = input;
  const { noun } = unitWords(content.unitKind);
  const of = (pairs: readonly Pair[]): string => countText(pairs.length, noun);
  const number = before?.content.release ?? '';
  const unchanged = [outcome, mark, added, gone].every((one) => one.length === 0);
  const decided = content.entries.filter((one) => one.outcome !== null).map((one) => one.unit);
  return [
    ...say(`Forrige signerte utgivelse av runden er ${number}.`, [
      fact('Forrige utgivelse', number, before === null ? [] : [before.at]),
    ]),
    ...say(`I ${of(outcome)} er utfallet et annet.`, [counted('Endret utfall', unitsOf(outcome))]),
    ...say(`I ${of(mark)} er utfallet det samme, men merket for grenseland er endret.`, [
      counted('Endret merke', unitsOf(mark)),
    ]),
    ...say(`${of(added)} er avgjort siden da.`, [counted('Avgjort siden da', unitsOf(added))]),
    ...say(`${of(gone)} var avgjort, men er det ikke lenger.`, [
      counted('Ikke lenger avgjort', unitsOf(gone)),
    ]),
    ...(unchanged && before !== null && input.heldBack.length === 0
      ? say('Utfall og merker for grenseland er de samme.', [
          counted('Avgjorte, alle som før', decided),
        ])
      : []),
    ...codebookTold(input),
  ];
}

function codebookTold({ content, before }: AppendixInput): readonly Sentence[] {
  if (before === null || before.content.codebookHash === content.codebookHash) return [];
  const was = String(before.content.codebook.version);
  const is = String(content.codebook.version);
  return say(`Kodeboken er endret fra versjon ${was} til versjon ${is}.`, [
    fact('Versjon da', was),
    fact('Versjon nå', is),
  ]);
}

function entriesTable(
  { outcome, mark, added, gone }: Changes,
  { content, before }: AppendixInput,
): readonly AppendixPart[] {
  if (before === null) return [];
  const changed = new Set([...outcome, ...mark, ...added, ...gone]);
  const inOrder = [...changed].sort((one, other) => (one.is.unit < other.is.unit ? -1 : 1));
  return table(
    {
      id: 'endrede-oppforinger',
      caption: 'Oppføringer med endret utfall eller merke.',
      columns: [
        { heading: 'Enhet', side: 'start', width: 24 },
        { heading: `Utgivelse ${before.content.release ?? ''}`, side: 'start', width: 38 },
        { heading: 'Nå', side: 'start', width: 38 },
      ],
      rows: inOrder.map(({ was, is }) => [
        `${is.unit} ${is.name}`,
        standingText(before.content, was),
        standingText(content, is),
      ]),
    },
    [counted('Endrede oppføringer', unitsOf(inOrder))],
  );
}

/** A number as it is counted in one release: its text, and the entries it counts. */
type Counted = { readonly text: string; readonly units: readonly UnitNumber[] };

function outcomesCounted({ codebook, entries }: FrozenContent): ReadonlyMap<string, Counted> {
  return new Map(
    countedOutcomes(codebook).map(({ label, outcomes }) => {
      const { n, low, high } = rangeOf(entries, outcomes);
      const units = entries
        .filter(({ outcome }) => outcome !== null && outcomes.includes(outcome))
        .map((one) => one.unit);
      const range = low === high ? '' : ` (${rangeText(low, high)})`;
      return [label, { text: `${integerText(n)}${range}`, units }];
    }),
  );
}

function counts(content: FrozenContent): ReadonlyMap<string, Counted> {
  const number = (test: (one: FrozenEntry) => boolean): Counted => {
    const units = content.entries.filter(test).map((one) => one.unit);
    return { text: integerText(units.length), units };
  };
  return new Map([
    ...outcomesCounted(content),
    ['Avgjorte', number((one) => one.outcome !== null)],
    ['Ikke nådd', number((one) => one.standing === 'not-reached')],
    ['Merket som grenseland', number((one) => one.borderline !== null)],
  ]);
}

/** What was counted then and now. A number is not told where some of it is kept from the one who asks. */
function numbersTable({ content, before, heldBack }: AppendixInput): readonly AppendixPart[] {
  if (before === null || heldBack.length > 0) return [];
  const then = counts(before.content);
  const moved = [...counts(content)].flatMap(([label, { text, units }]) => {
    const was = then.get(label)?.text ?? '–';
    return was === text ? [] : [{ label, was, is: text, units }];
  });
  return table(
    {
      id: 'endrede-tall',
      caption: 'Tall som er endret, med laveste og høyeste der grenseland gir et spenn.',
      columns: [
        { heading: 'Tall', side: 'start', width: 50 },
        { heading: `Utgivelse ${before.content.release ?? ''}`, side: 'end', width: 25 },
        { heading: 'Nå', side: 'end', width: 25 },
      ],
      rows: moved.map(({ label, was, is }) => [label, was, is]),
    },
    moved.map(({ label, units }) => counted(`${label}, nå`, units)),
  );
}

/** In: the input. Out: what is different from the last signed release; nothing where there is none. */
export function changesSection(input: AppendixInput): AppendixSection {
  const changes = changesBetween(input);
  return {
    id: 'endringer',
    heading: 'Endringer siden forrige utgivelse',
    parts:
      input.before === null
        ? []
        : [
            ...paragraph(toldOf(changes, input)),
            ...entriesTable(changes, input),
            ...numbersTable(input),
          ],
  };
}
