import type { FrozenContent } from '../release/frozen-content.ts';
import { countText, integerText } from '../lib/norwegian-format.ts';
import { sourceNouns } from '../release/overview/source-words.ts';
import type { AppendixPart, AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { paragraph, table } from './parts.ts';
import { counted, say, type Sentence } from './sentence.ts';
import { capital, daysOf, sourcesTold } from './sources-told.ts';

function kindsTable({ entries }: FrozenContent): readonly AppendixPart[] {
  const sources = entries.flatMap(({ unit, sources: own }) => own.map((one) => ({ ...one, unit })));
  const rowOf = (label: string, found: typeof sources): readonly string[] => [
    label,
    integerText(found.length),
    integerText(new Set(found.map((one) => one.unit)).size),
    integerText(found.filter((one) => one.informant !== null).length),
    daysOf(found.flatMap(({ date }) => (date === null ? [] : [date]))) || '–',
  ];
  const kinds = sourceNouns.flatMap(({ kind, noun }) => {
    const found = sources.filter((one) => one.source === kind);
    return found.length === 0 ? [] : [rowOf(capital(noun.one), found)];
  });
  return table(
    {
      id: 'kilder',
      caption: 'Kilder etter slag.',
      columns: [
        { heading: 'Kilde', side: 'start', width: 26 },
        { heading: 'Antall', side: 'end', width: 12 },
        { heading: 'Enheter', side: 'end', width: 12 },
        { heading: 'Med rolle', side: 'end', width: 14 },
        { heading: 'Dato', side: 'start', width: 36 },
      ],
      rows: kinds.length > 1 ? [...kinds, rowOf('I alt', sources)] : kinds,
      total: kinds.length > 1,
      notes: ['«Med rolle»: det er oppgitt hvilken rolle den som svarte, har.'],
    },
    [
      counted(
        'Kilder',
        sources.map((one) => one.unit),
        sources.length,
      ),
    ],
  );
}

const withdrawnNoun = { one: 'kilde', many: 'kilder' };

function withdrawnTold({ units }: AppendixInput): readonly Sentence[] {
  const withdrawn = units.flatMap(({ unit, entry }) =>
    entry.statements.flatMap((one) => (one.withdrawn === null ? [] : [unit.number])),
  );
  return say(
    `${countText(withdrawn.length, withdrawnNoun)} er trukket tilbake, med begrunnelse, og teller ikke.`,
    [counted('Kilder som er trukket tilbake', withdrawn, withdrawn.length)],
  );
}

/** In: the input. Out: the sources by kind and number. */
export function sourcesSection(input: AppendixInput): AppendixSection {
  return {
    id: 'kilder',
    heading: 'Kilder',
    parts: [
      ...paragraph([...sourcesTold(input.content), ...withdrawnTold(input)]),
      ...kindsTable(input.content),
    ],
  };
}
