import type { TableWords } from '../../messages/tables/table-words.ts';
import type { FrozenContent } from '../frozen-content.ts';
import { outcomeLines } from './outcome-lines.ts';
import type { TableSpec } from './table-spec.ts';
import { accountNote, captionOf, rangeNote, registerNote } from './table-words.ts';

/** In: the content, the words of a language. Out: `grenseland`: the borderline cases by the criterion in doubt and the outcome that stands. */
export function borderlineTable(content: FrozenContent, words: TableWords): TableSpec {
  const { codebook, ledger } = content;
  return {
    id: 'grenseland',
    caption: captionOf(content, words.borderlineCaption, ledger.borderline, words),
    rowHeading: words.doubt,
    population: { kind: 'borderline' },
    denominator: 'population',
    rows: codebook.criteria.map(({ id, label }) => ({
      id,
      label,
      kind: 'plain',
      selects: { kind: 'doubt', criterion: id },
    })),
    columns: outcomeLines(codebook),
    notes: [
      accountNote(content, words),
      words.percentOfBorderline,
      rangeNote(content, words),
      registerNote(content, words),
    ],
  };
}
