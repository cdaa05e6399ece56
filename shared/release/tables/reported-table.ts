import type { Reported } from '../../codebook/codebook.ts';
import type { SourceKind } from '../../events/statement.ts';
import type { FrozenContent } from '../frozen-content.ts';
import { takes, type Selection } from './selection.ts';
import type { SpecLine, TableSpec } from './table-spec.ts';
import { accountNote, captionOf, rangeNote, registerNote } from './table-words.ts';

const kinds: readonly { readonly source: SourceKind; readonly label: string }[] = [
  { source: 'sporreskjema', label: 'Spørreskjema' },
  { source: 'telefonintervju', label: 'Telefonintervju' },
  { source: 'nettside', label: 'Nettside' },
];

function rowsOf(content: FrozenContent, reported: Reported): readonly SpecLine[] {
  const decided = content.entries.filter((entry) => entry.standing === 'decided');
  return kinds.flatMap(({ source, label }) => {
    const select = (says: 'yes' | 'no'): Selection => ({
      kind: 'reported',
      source,
      reported,
      says,
    });
    const row = (says: 'yes' | 'no', id: string, words: string): SpecLine => ({
      id: `${source}-${id}`,
      label: `${label}: ${words}`,
      kind: 'plain',
      selects: select(says),
    });
    const used = (['yes', 'no'] as const).some((says) =>
      decided.some((entry) => takes(select(says), entry, entry.outcome)),
    );
    return used
      ? [row('yes', 'oppgitt', 'oppgitt'), row('no', 'ikke-oppgitt', 'ikke oppgitt')]
      : [];
  });
}

/**
 * In: the content. Out: `oppgitt-funnet`: of what each kind of source reported, how much was found, and of what it said
 * there was not, how much was found all the same; null where the codebook does not say what a report is, or no source
 * of a decided entry reports anything.
 */
export function reportedTable(content: FrozenContent): TableSpec | null {
  const { codebook, ledger } = content;
  const { reported } = codebook;
  if (reported === undefined) return null;
  const rows = rowsOf(content, reported);
  if (rows.length === 0) return null;
  const others = codebook.outcomes
    .map((one) => one.id)
    .filter((id) => !reported.outcomes.includes(id));
  const found = codebook.outcomes.filter((one) => reported.outcomes.includes(one.id));
  return {
    id: 'oppgitt-funnet',
    caption: captionOf(content, 'Oppgitt av kilden og funnet i kartleggingen', ledger.decided),
    rowHeading: 'Kilde',
    population: { kind: 'decided' },
    denominator: 'row',
    rows,
    columns: [
      {
        id: 'funnet',
        label: 'Funnet',
        kind: 'plain',
        selects: { kind: 'outcome', outcomes: reported.outcomes },
      },
      {
        id: 'ikke-funnet',
        label: 'Ikke funnet',
        kind: 'plain',
        selects: { kind: 'outcome', outcomes: others },
      },
    ],
    notes: [
      accountNote(content),
      'N og prosent: de avgjorte som kilden uttalte seg om. Svar som er den som vurderte sin lesning av kilden, er ikke med.',
      `Funnet: ${found.map((one) => one.label.toLocaleLowerCase('nb')).join(', ')}.`,
      rangeNote(content),
      registerNote(content),
    ],
  };
}
