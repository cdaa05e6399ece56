import type { AppendixPart, SectionedDocument } from '../appendix/appendix-document.ts';
import { list, table } from '../appendix/parts.ts';
import type { Sentence } from '../appendix/sentence.ts';
import { groupBy } from '../register/group-by.ts';
import { causeText, causeWords, partWords, releaseText } from './change-words.ts';
import { differenceSentences } from './difference-summary.ts';
import type { EntryChange } from './entry-change.ts';
import type { NumberChange } from './number-change.ts';
import { numberThenText, placeText } from './number-words.ts';
import type { ReleaseDifference } from './release-difference.ts';
import { chosenText, selectionWords } from './selection-words.ts';
import { waivedBy, waiverChangeWords, waiverText, waiverUnits } from './waiver-words.ts';
import { placeWords, wordingElsewhere } from './wording-words.ts';

const said = (text: string): Sentence => ({ text, borneBy: [] });
const nothing = (text: string): readonly AppendixPart[] => list([said(text)]);

const column = (heading: string, width: number) => ({ heading, side: 'start' as const, width });

function causesOf({ because }: NumberChange, names: ReadonlyMap<string, string>): string {
  return because
    .map(({ cause, units }) => {
      const named = units.map(({ unit }) => names.get(unit) ?? unit);
      return `${causeWords[cause]}: ${named.join(', ')}`;
    })
    .join('. ');
}

function numberParts({ numbers, entries }: ReleaseDifference): readonly AppendixPart[] {
  const names = new Map(entries.map((one) => [String(one.unit), one.name]));
  return [...groupBy(numbers, (one) => one.words.table)].flatMap(([title, changed]) =>
    table(
      {
        id: `tall-${changed[0]?.table ?? ''}`,
        caption: title,
        columns: [column('Tall', 3), column('Før', 2), column('Nå', 2), column('Hvorfor', 5)],
        rows: changed.map((one) => [
          placeText(one.words),
          numberThenText(one.from),
          numberThenText(one.to),
          causesOf(one, names),
        ]),
      },
      [],
    ),
  );
}

function entryLines(
  { labels }: ReleaseDifference,
  { unit, name, change, parts, because }: EntryChange,
): readonly (readonly string[])[] {
  const who = `${name} (${unit})`;
  const why = because.why === '' ? causeText(because) : `${causeText(because)}: ${because.why}`;
  if (change !== 'changed') return [[who, causeWords[because.kind], '', '', why]];
  return parts.map((part, at) => {
    const { what, from, to } = partWords(labels, part);
    return [at === 0 ? who : '', what, from ?? '', to ?? '', at === 0 ? why : ''];
  });
}

function entryParts(difference: ReleaseDifference): readonly AppendixPart[] {
  return [...groupBy(difference.entries, (one) => one.countyName)].flatMap(([county, entries]) =>
    table(
      {
        id: `oppforinger-${entries[0]?.county ?? ''}`,
        caption: county,
        columns: [
          column('Oppføring', 3),
          column('Hva', 2),
          column('Før', 3),
          column('Nå', 3),
          column('Hvorfor', 4),
        ],
        rows: entries.flatMap((one) => entryLines(difference, one)),
      },
      [],
    ),
  );
}

function selectionParts({ selection, labels }: ReleaseDifference): readonly AppendixPart[] {
  return table(
    {
      id: 'utvalg',
      caption: 'Utvalget',
      columns: [
        column('Fylke', 2),
        column('Hva', 2),
        column('Før', 3),
        column('Nå', 3),
        column('Hvorfor', 3),
      ],
      rows: selection.flatMap((county) =>
        selectionWords(labels, county).map(({ what, from, to }, at) => [
          at === 0 ? county.countyName : '',
          what,
          from ?? '',
          to ?? '',
          at === 0 ? chosenText(county) : '',
        ]),
      ),
    },
    [],
  );
}

function waiverParts({ waivers }: ReleaseDifference): readonly AppendixPart[] {
  return table(
    {
      id: 'unntak',
      caption: 'Unntakene',
      columns: [
        column('Unntak', 3),
        column('Hva', 2),
        column('Oppføringer', 4),
        column('Hvorfor', 4),
      ],
      rows: waivers.map((one) => [
        waiverText(one),
        waiverChangeWords[one.change],
        waiverUnits(one)
          .map(({ what, from, to }) => `${what}: ${to ?? from ?? ''}`)
          .join('. '),
        `${waivedBy(one)}: ${one.reason}`,
      ]),
    },
    [],
  );
}

function codebookParts({ codebook }: ReleaseDifference): readonly AppendixPart[] {
  return table(
    {
      id: 'kodebok',
      caption: 'Kodeboken',
      columns: [column('Hva', 3), column('Før', 4), column('Nå', 4)],
      rows: codebook.map(({ what, before, after }) => [what, before ?? '', after ?? '']),
    },
    [],
  );
}

function wordingParts({ wording }: ReleaseDifference): readonly AppendixPart[] {
  return table(
    {
      id: 'ordlyd',
      caption: 'Ordlyden',
      columns: [column('Hvor', 3), column('Ord for ord: [tatt ut] {satt inn}', 8)],
      rows: wordingElsewhere(wording).map(({ place, runs }) => [
        placeWords(place),
        runs
          .map(({ text, in: side }) =>
            side === 'both' ? text : side === 'before' ? `[${text}]` : `{${text}}`,
          )
          .join(''),
      ]),
    },
    [],
  );
}

const numbered = (parts: readonly AppendixPart[], from: number): readonly AppendixPart[] =>
  parts.map((part, at) =>
    part.kind === 'table'
      ? {
          ...part,
          table: { ...part.table, number: from + at, label: `Tabell ${from + at}.` },
        }
      : part,
  );

/** In: a difference. Out: the document that it prints as; every text final. */
export function differenceDocument(difference: ReleaseDifference): SectionedDocument {
  const { from, to } = difference;
  const sections = [
    { id: 'tall', heading: 'Tall', parts: numberParts(difference), none: 'Ingen tall er endret.' },
    {
      id: 'oppforinger',
      heading: 'Oppføringer',
      parts: entryParts(difference),
      none: 'Ingen oppføringer er endret.',
    },
    {
      id: 'utvalg',
      heading: 'Utvalg',
      parts: selectionParts(difference),
      none: 'Utvalget er det samme.',
    },
    {
      id: 'unntak',
      heading: 'Unntak',
      parts: waiverParts(difference),
      none: 'Unntakene er de samme.',
    },
    {
      id: 'kodebok',
      heading: 'Kodebok',
      parts: codebookParts(difference),
      none: 'Kodeboken er den samme.',
    },
    {
      id: 'ordlyd',
      heading: 'Ordlyd',
      parts: wordingParts(difference),
      none:
        difference.wording.length === 0
          ? 'Ingen tekster er skrevet om.'
          : 'Ingen andre tekster enn kodebokens er skrevet om.',
    },
  ];
  let tables = 1;
  const told = sections.map(({ id, heading, parts, none }) => {
    const own = parts.length === 0 ? nothing(none) : numbered(parts, tables);
    tables += parts.length;
    return { id, heading, parts: own };
  });
  const inside = (one: ReleaseDifference['from']): string => {
    const name = releaseText(one);
    return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  };
  return {
    title: `Endringer mellom ${inside(from)} og ${inside(to)}`,
    lead: from.round === to.round ? to.round : `${from.round} og ${to.round}`,
    marking: to.release === null ? 'Utkast – ikke signert' : null,
    source: `${from.round}, ${releaseText(from)}; ${to.round}, ${releaseText(to)}.`,
    sections: [
      {
        id: 'kort',
        heading: 'Kort sagt',
        parts: list(differenceSentences(difference).map(said)),
      },
      ...told,
    ],
  };
}
