import type { FrozenContent } from '../frozen-content.ts';
import { answerCells, joined, markCells, markHeader, type DataTable } from './data-table.ts';
import { entryCells, entryHeader } from './entry-columns.ts';

/**
 * In: the content. Out: `entries.csv`: a row for every unit in register order, decided or not, with outcome, mark,
 * answers and sources. The columns of sources hold one value a source, in the same order, so that they belong together.
 */
export function entriesData(content: FrozenContent): DataTable {
  const { codebook } = content;
  const cells = entryCells(content);
  return {
    header: [
      ...entryHeader(content),
      ...markHeader,
      'begrunnelse',
      ...codebook.criteria.map((one) => one.id),
      'kilde',
      'dato',
      'oppgitt-av',
      'lenke',
      'opplysning',
    ],
    rows: content.entries.map((entry) => [
      ...cells(entry),
      ...markCells(entry.borderline),
      entry.rationale ?? '',
      ...answerCells(codebook.criteria, entry.answers, entry.notAsked),
      joined(entry.sources.map((one) => one.source)),
      joined(entry.sources.map((one) => one.date)),
      joined(entry.sources.map((one) => one.informant)),
      joined(entry.sources.map((one) => one.link)),
      joined(entry.sources.map((one) => one.text)),
    ]),
  };
}
