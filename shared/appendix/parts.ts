import type { PrintedTable } from '../release/printed-table.ts';
import type { AppendixPart } from './appendix-document.ts';
import type { Bearing, Sentence } from './sentence.ts';

/** In: sentences. Out: the paragraph they make; none where nothing is said. */
export function paragraph(sentences: readonly Sentence[]): readonly AppendixPart[] {
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', sentences }];
}

/** In: sentences, and whether their order counts. Out: the list they make; none where nothing is said. */
export function list(sentences: readonly Sentence[], ordered = false): readonly AppendixPart[] {
  return sentences.length === 0 ? [] : [{ kind: 'list', sentences, ordered }];
}

/** A column: its heading, which side it keeps to, and how wide it is beside the others. */
export type PlainColumn = {
  readonly heading: string;
  readonly side: 'start' | 'end';
  readonly width: number;
};

export type PlainTable = {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly PlainColumn[];
  /** One text a column. */
  readonly rows: readonly (readonly string[])[];
  /** The last row is a sum of the others. */
  readonly total?: boolean;
  readonly notes?: readonly string[];
};

/**
 * In: a table of texts and what it rests on. Out: the part, not numbered yet; none where it has no rows. A table is
 * numbered where it is known what stands before it.
 */
export function table(given: PlainTable, borneBy: readonly Bearing[]): readonly AppendixPart[] {
  const { id, caption, columns, rows, notes = [] } = given;
  if (rows.length === 0) return [];
  const printed: PrintedTable = {
    id,
    number: 0,
    language: 'nb',
    label: '',
    caption,
    columns: columns.map(({ heading, side }, at) => ({
      id: `${id}-${at}`,
      heading,
      spanner: null,
      align: side,
      tone: 'plain',
    })),
    rows: rows.map((cells, at) => ({
      id: `${id}-rad-${at}`,
      kind: given.total === true && at === rows.length - 1 ? 'total' : 'plain',
      cells: cells.map((text) => ({ text, value: null, format: 'text' as const })),
    })),
    notes,
  };
  return [{ kind: 'table', table: printed, widths: columns.map((one) => one.width), borneBy }];
}

/** In: parts in order. Out: the same with their tables numbered, «Tabell A1.» and on. */
export function numbered<T extends { readonly parts: readonly AppendixPart[] }>(
  sections: readonly T[],
): readonly T[] {
  let number = 0;
  return sections.map((section) => ({
    ...section,
    parts: section.parts.map((part) => {
      if (part.kind !== 'table') return part;
      number += 1;
      return { ...part, table: { ...part.table, number, label: `Tabell A${number}.` } };
    }),
  }));
}
