import type { TableWords } from '../../messages/tables/table-words.ts';
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

/** In: the content, the words of a language. Out: `utfall-fylke`: outcomes in each county, in percent of the decided there. */
export function countyTable(content: FrozenContent, words: TableWords): TableSpec {
  const { codebook, counties, ledger } = content;
  return {
    id: 'utfall-fylke',
    caption: captionOf(
      content,
      words.byOutcomeAndCounty(subjectOf(content, words)),
      ledger.decided,
      words,
    ),
    rowHeading: words.county,
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
      { id: 'alle', label: words.all, kind: 'total', selects: { kind: 'every' } },
    ],
    columns: [...outcomeLines(codebook), ...groupLines(codebook)],
    notes: [
      accountNote(content, words),
      words.percentInCounty,
      rangeNote(content, words),
      ...groupNotes(content),
      registerNote(content, words),
    ],
  };
}
