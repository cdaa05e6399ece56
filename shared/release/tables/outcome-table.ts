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

/** In: the content. Out: `utfall`: how many have each outcome; those not reached stand outside the denominator. */
export function outcomeTable(content: FrozenContent): TableSpec {
  const { codebook, ledger } = content;
  const percentOf =
    ledger.decided === ledger.registered
      ? []
      : ['Prosent av de avgjorte; de som ikke ble nådd, står utenfor nevneren.'];
  return {
    id: 'utfall',
    caption: captionOf(content, `${subjectOf(content)} etter utfall`, ledger.decided),
    rowHeading: 'Utfall',
    population: { kind: 'decided' },
    denominator: 'population',
    rows: [
      ...outcomeLines(codebook),
      ...groupLines(codebook),
      { id: 'ikke-nadd', label: 'Ikke nådd', kind: 'outside', selects: { kind: 'not-reached' } },
    ],
    columns: [countColumn],
    notes: [
      accountNote(content),
      ...percentOf,
      rangeNote(content),
      ...groupNotes(content),
      registerNote(content),
    ],
  };
}
