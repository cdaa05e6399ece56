import type { FrozenContent } from '../frozen-content.ts';
import { sourceLinks } from '../overview/contact-ways.ts';
import { joined, markCells, markHeader, type DataTable } from './data-table.ts';
import { entryCells, entryHeader } from './entry-columns.ts';

/** In: the content. Out: `overview.csv`: what the overview publishes of every unit, in register order. */
export function overviewData(content: FrozenContent): DataTable {
  const cells = entryCells(content);
  return {
    header: [
      ...entryHeader(content),
      ...markHeader,
      'avdeling',
      'telefon',
      'e-post',
      'lenke',
      'kilde',
      'dato',
      'oppgitt-av',
    ],
    rows: content.entries.map((entry) => {
      const { contact, sources } = entry;
      const link = contact?.link.trim() ?? '';
      return [
        ...cells(entry),
        ...markCells(entry.borderline),
        contact?.department ?? '',
        contact?.phone ?? '',
        contact?.email ?? '',
        joined(link === '' ? sourceLinks(entry) : [link]),
        joined(sources.map((one) => one.source)),
        joined(sources.map((one) => one.date)),
        joined(sources.map((one) => one.informant)),
      ];
    }),
  };
}
