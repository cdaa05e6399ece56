import type { TableWords } from '../../messages/tables/table-words.ts';
import type { FrozenContent } from '../frozen-content.ts';
import { groupLines, outcomeLines } from './outcome-lines.ts';
import { countColumn, type TableSpec } from './table-spec.ts';
import {
  accountNote,
  captionOf,
  groupNotes,
  rangeNote,
  registerNote,
  subjectOf,
} from './table-words.ts';

/** In: the content, the words of a language. Out: `utfall`: how many have each outcome; those not reached stand outside the denominator. */
export function outcomeTable(content: FrozenContent, words: TableWords): TableSpec {
  const { codebook, ledger } = content;
  const percentOf = ledger.decided === ledger.registered ? [] : [words.percentOfReached];
  return {
    id: 'utfall',
    caption: captionOf(content, words.byOutcome(subjectOf(content, words)), ledger.decided, words),
    rowHeading: words.outcome,
    population: { kind: 'decided' },
    denominator: 'population',
    rows: [
      ...outcomeLines(codebook),
      ...groupLines(codebook),
      {
        id: 'ikke-nadd',
        label: words.notReached,
        kind: 'outside',
        selects: { kind: 'not-reached' },
      },
    ],
    columns: [countColumn],
    notes: [
      accountNote(content, words),
      ...percentOf,
      rangeNote(content, words),
      ...groupNotes(content),
      registerNote(content, words),
    ],
  };
}
