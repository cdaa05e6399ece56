import type { FrozenContent } from '../frozen-content.ts';
import { outcomeLines } from './outcome-lines.ts';
import type { TableSpec } from './table-spec.ts';
import { accountNote, captionOf, rangeNote, registerNote } from './table-words.ts';

/** In: the content. Out: `grenseland`: the borderline cases by the criterion in doubt and the outcome that stands. */
export function borderlineTable(content: FrozenContent): TableSpec {
  const { codebook, ledger } = content;
  return {
    id: 'grenseland',
    caption: captionOf(
      content,
      'Grensetilfeller etter kriteriet det er tvil om og utfallet som står',
      ledger.borderline,
    ),
    rowHeading: 'Kriterium i tvil',
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
      accountNote(content),
      'Prosent av alle grensetilfellene.',
      rangeNote(content),
      registerNote(content),
    ],
  };
}
