import type { FrozenContent } from '../frozen-content.ts';
import { groupLines, outcomeLines } from './outcome-lines.ts';
import type { TableSpec } from './table-spec.ts';
import {
  accountNote,
  captionOf,
  groupNotes,
  rangeNote,
  registerNote,
  subjectOf,
} from './table-words.ts';

/** In: the content. Out: `utfall-fylke`: outcomes in each county, in percent of the decided there. */
export function countyTable(content: FrozenContent): TableSpec {
  const { codebook, counties, ledger } = content;
  return {
    id: 'utfall-fylke',
    caption: captionOf(content, `${subjectOf(content)} etter utfall og fylke`, ledger.decided),
    rowHeading: 'Fylke',
    population: { kind: 'decided' },
    denominator: 'row',
    rows: [
      ...counties
        .toSorted((one, other) => (one.number < other.number ? -1 : 1))
        .map(({ number, name }) => ({
          id: number,
          label: name,
          kind: 'plain' as const,
          selects: { kind: 'county' as const, county: number },
        })),
      { id: 'alle', label: 'Alle', kind: 'total', selects: { kind: 'every' } },
    ],
    columns: [...outcomeLines(codebook), ...groupLines(codebook)],
    notes: [
      accountNote(content),
      'N og prosent: de avgjorte i fylket.',
      rangeNote(content),
      ...groupNotes(content),
      registerNote(content),
    ],
  };
}
