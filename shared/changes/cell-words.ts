import type { Codebook } from '../codebook/codebook.ts';
import { tableWords } from '../messages/tables/words-in.ts';
import type { ReleaseReading } from './release-reading.ts';

/** Where a number stands, as a reader knows it. Column is empty in a table that only counts. */
export type CellWords = { readonly table: string; readonly row: string; readonly column: string };

type Place = Readonly<Record<'table' | 'row' | 'column', string>>;

const words = tableWords('nb');
const criterionOf = (table: string): string => table.replace(/^kriterium-/u, '');

const titles: Readonly<Record<string, string>> = {
  utfall: 'Utfall',
  'utfall-fylke': 'Utfall etter fylke',
  grenseland: 'Grenseland',
  'oppgitt-funnet': 'Oppgitt og funnet',
};

const fixed: Readonly<Record<string, string>> = {
  'ikke-nadd': words.notReached,
  alle: words.all,
  ubesvart: words.unanswered,
  'ikke-spurt': words.notAskedThen,
  funnet: words.found,
  'ikke-funnet': words.notFound,
};

function inCodebook(codebook: Codebook, table: string, id: string): string | undefined {
  if (table.startsWith('kriterium-'))
    return codebook.criteria
      .find((one) => one.id === criterionOf(table))
      ?.answers.find((one) => one.id === id)?.label;
  const outcome = [...codebook.outcomes, ...codebook.groups].find((one) => one.id === id)?.label;
  if (outcome !== undefined) return outcome;
  return codebook.criteria.find((one) => one.id === id)?.label;
}

/** `telefonintervju-oppgitt`, as the table of what was reported has it. */
function reportedRow(row: string): string | undefined {
  const kind = (['sporreskjema', 'telefonintervju', 'nettside'] as const).find((one) =>
    row.startsWith(`${one}-`),
  );
  if (kind === undefined) return undefined;
  const said = row.endsWith('-ikke-oppgitt') ? words.notReported : words.reported;
  return `${words.sources[kind]}: ${said}`;
}

/**
 * In: two releases, the earlier first. Out: what puts the place of a number into words: the later codebook's, the
 * earlier one's for what is no longer there.
 */
export function cellWords(
  before: Pick<ReleaseReading, 'codebook' | 'entries'>,
  after: Pick<ReleaseReading, 'codebook' | 'entries'>,
): (place: Place) => CellWords {
  const counties = new Map(
    [...before.entries.values(), ...after.entries.values()].map((one) => [
      String(one.county),
      one.countyName,
    ]),
  );
  const books = [after.codebook, before.codebook];
  const first = <T>(find: (book: Codebook) => T | undefined): T | undefined =>
    books.map(find).find((one) => one !== undefined);
  const line = (table: string, id: string): string =>
    (table === 'utfall-fylke' ? counties.get(id) : undefined) ??
    (table === 'oppgitt-funnet' ? reportedRow(id) : undefined) ??
    first((book) => inCodebook(book, table, id)) ??
    fixed[id] ??
    id;
  return ({ table, row, column }) => ({
    table:
      titles[table] ??
      first((book) => book.criteria.find((one) => one.id === criterionOf(table))?.label) ??
      table,
    row: line(table, row),
    column: column === 'n' ? '' : line(table, column),
  });
}
