import { criterionLabel } from '../codebook/labels.ts';
import type { SourceKind } from '../events/statement.ts';
import type { CriterionId, UnitNumber } from '../lib/ids.ts';
import { countText, integerText, listText } from '../lib/norwegian-format.ts';
import type { SourceConflict } from '../projections/source-conflicts.ts';
import { sourceNouns } from '../release/overview/source-words.ts';
import { unitWords } from '../release/unit-words.ts';
import type { AppendixPart, AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { paragraph, table } from './parts.ts';
import { counted, fact, say, type Sentence } from './sentence.ts';

/** How a conflict ended, or that it has not. */
type Way = 'person' | 'judgement' | 'rule' | 'open';
type Found = { readonly unit: UnitNumber; readonly criterion: CriterionId; readonly way: Way };

const wayOf = ({ by, settled }: SourceConflict): Way =>
  by === null || !settled ? 'open' : by.kind;

const ways = [
  { way: 'person', heading: 'Av en person', told: 'ved at en person sa hva som gjelder' },
  { way: 'judgement', heading: 'I en vurdering', told: 'ved en vurdering med begrunnelse' },
  { way: 'rule', heading: 'Av rekkefølgen', told: 'av rundens rekkefølge mellom slag av kilder' },
] as const;

const conflictNoun = { one: 'kildekonflikt', many: 'kildekonflikter' };
const unitsOf = (found: readonly Found[]): readonly UnitNumber[] => found.map((one) => one.unit);

function toldOf(found: readonly Found[], { content }: AppendixInput): readonly Sentence[] {
  const { noun } = unitWords(content.unitKind);
  const units = [...new Set(unitsOf(found))];
  const settled = ways.flatMap(({ way, heading, told }) => {
    const some = found.filter((one) => one.way === way);
    return some.length === 0 ? [] : [{ heading, told, some }];
  });
  const open = found.filter((one) => one.way === 'open');
  const each = settled.map(({ told, some }) => `${integerText(some.length)} ${told}`);
  return [
    ...say(
      `I ${countText(units.length, noun)} svarte kilder ulikt, til sammen ${countText(found.length, conflictNoun)}.`,
      [
        counted('Enheter med kildekonflikt', units),
        counted('Kildekonflikter', unitsOf(found), found.length),
      ],
    ),
    ...say(
      `${found.length === 1 ? 'Den' : 'De'} er avgjort slik: ${listText(each)}.`,
      settled.map(({ heading, some }) =>
        counted(`Avgjort: ${heading.toLocaleLowerCase('nb')}`, unitsOf(some), some.length),
      ),
    ),
    ...say(`${integerText(open.length)} er ikke avgjort.`, [
      counted('Ikke avgjort', unitsOf(open), open.length),
    ]),
  ];
}

const sourceWord = (kind: SourceKind): string =>
  sourceNouns.find((one) => one.kind === kind)?.noun.one ?? kind;

function precedenceTold({ round, codebooks }: AppendixInput): readonly Sentence[] {
  const order = listText((round.precedence ?? []).map(sourceWord)).replace(' og ', ', så ');
  return say(`Rundens rekkefølge mellom slag av kilder er ${order}.`, [
    fact(
      'Rundens regel',
      order,
      codebooks.slice(0, 1).map((one) => one.at),
    ),
  ]);
}

function criteriaTable(
  found: readonly Found[],
  { content }: AppendixInput,
): readonly AppendixPart[] {
  const { codebook } = content;
  const number = (some: readonly Found[], way: Way): string =>
    integerText(some.filter((one) => one.way === way).length);
  const rowOf = (label: string, some: readonly Found[]): readonly string[] => [
    label,
    integerText(some.length),
    ...ways.map(({ way }) => number(some, way)),
    number(some, 'open'),
  ];
  const rows = codebook.criteria.flatMap(({ id }) => {
    const some = found.filter((one) => one.criterion === id);
    return some.length === 0 ? [] : [rowOf(criterionLabel(codebook, id), some)];
  });
  return table(
    {
      id: 'kildekonflikter',
      caption: 'Kildekonflikter etter kriterium, og hvordan de er avgjort.',
      columns: [
        { heading: 'Kriterium', side: 'start', width: 25 },
        { heading: 'Konflikter', side: 'end', width: 13 },
        ...ways.map(({ heading }) => ({ heading, side: 'end' as const, width: 17 })),
        { heading: 'Åpne', side: 'end', width: 11 },
      ],
      rows: rows.length > 1 ? [...rows, rowOf('I alt', found)] : rows,
      total: rows.length > 1,
    },
    [counted('Kildekonflikter', unitsOf(found), found.length)],
  );
}

/** In: the input. Out: where sources contradict each other, and what settled it. */
export function conflictSection(input: AppendixInput): AppendixSection {
  const found = input.units.flatMap(({ unit, reading }) =>
    reading.conflicts.map(
      (one): Found => ({ unit: unit.number, criterion: one.criterion, way: wayOf(one) }),
    ),
  );
  return {
    id: 'kildekonflikter',
    heading: 'Kildekonflikter',
    parts:
      found.length === 0
        ? []
        : [
            ...paragraph([...toldOf(found, input), ...precedenceTold(input)]),
            ...criteriaTable(found, input),
          ],
  };
}
