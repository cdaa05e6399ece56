import type { Reported } from '../../codebook/codebook.ts';
import type { SourceKind } from '../../events/statement.ts';
import type { TableWords } from '../../messages/tables/table-words.ts';
import type { FrozenContent } from '../frozen-content.ts';
import { takes, type Selection } from './selection.ts';
import type { SpecLine, TableSpec } from './table-spec.ts';
import { accountNote, captionOf, rangeNote, registerNote } from './table-words.ts';

const kinds: readonly SourceKind[] = ['sporreskjema', 'telefonintervju', 'nettside'];

function rowsOf(
  content: FrozenContent,
  reported: Reported,
  words: TableWords,
): readonly SpecLine[] {
  const decided = content.entries.filter((entry) => entry.standing === 'decided');
  return kinds.flatMap((source) => {
    const select = (says: 'yes' | 'no'): Selection => ({
      kind: 'reported',
      source,
      reported,
      says,
    });
    const row = (says: 'yes' | 'no', id: string, said: string): SpecLine => ({
      id: `${source}-${id}`,
      label: `${words.sources[source]}: ${said}`,
      kind: 'plain',
      selects: select(says),
    });
    const used = (['yes', 'no'] as const).some((says) =>
      decided.some((entry) => takes(select(says), entry, entry.outcome)),
    );
    return used
      ? [row('yes', 'oppgitt', words.reported), row('no', 'ikke-oppgitt', words.notReported)]
      : [];
  });
}

/**
 * In: the content, the words of a language. Out: `oppgitt-funnet`: of what each kind of source reported, how much was found, and of what it said
 * there was not, how much was found all the same; null where the codebook does not say what a report is, or no source
 * of a decided entry reports anything.
 */
export function reportedTable(content: FrozenContent, words: TableWords): TableSpec | null {
  const { codebook, ledger } = content;
  const { reported } = codebook;
  if (reported === undefined) return null;
  const rows = rowsOf(content, reported, words);
  if (rows.length === 0) return null;
  const others = codebook.outcomes
    .map((one) => one.id)
    .filter((id) => !reported.outcomes.includes(id));
  const found = codebook.outcomes.filter((one) => reported.outcomes.includes(one.id));
  return {
    id: 'oppgitt-funnet',
    caption: captionOf(content, words.reportedCaption, ledger.decided, words),
    rowHeading: words.sourceHeading,
    population: { kind: 'decided' },
    denominator: 'row',
    rows,
    columns: [
      {
        id: 'funnet',
        label: words.found,
        kind: 'plain',
        selects: { kind: 'outcome', outcomes: reported.outcomes },
      },
      {
        id: 'ikke-funnet',
        label: words.notFound,
        kind: 'plain',
        selects: { kind: 'outcome', outcomes: others },
      },
    ],
    notes: [
      accountNote(content, words),
      words.percentOfReporting,
      words.foundIs(found.map((one) => one.label)),
      rangeNote(content, words),
      registerNote(content, words),
    ],
  };
}
