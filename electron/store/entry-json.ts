import type { LoggedEvent } from '../../shared/events/envelope.ts';
import type { ImportedRow } from '../../shared/events/event.ts';
import { judgementIdOf, statementIdOf } from '../../shared/events/imported-columns.ts';
import type {
  EntryState,
  JudgementState,
  StatementState,
  Trace,
} from '../../shared/projections/entry-state.ts';
import { once } from '../../shared/register/once.ts';

// What an import brought in stands in the log, which opening reads and checks anyway. Its words are not written once
// more with every entry: there it says only which row of which event it was, so that an entry with hundreds of
// imported rows is stored as quickly as any other.

/** Something imported: the number of its event, the place of its row's key in `rows`, why it is withdrawn. */
type Reference = readonly [at: number, key: number, withdrawn: string | null];

/** An entry as it is stored. */
type StoredEntryState = Omit<EntryState, 'statements' | 'judgements'> & {
  readonly statements: readonly (StatementState | Reference)[];
  readonly judgements: readonly (JudgementState | Reference)[];
};

/** What an import brought in, by the keys of its rows, and when and by whom. */
export type Imported = { readonly trace: Trace; readonly rows: ReadonlyMap<string, ImportedRow> };

const namedByKey = ({ key, statement, judgement }: ImportedRow): boolean =>
  (statement === null || statement.id === statementIdOf(key)) &&
  (judgement === null || judgement.id === judgementIdOf(key));

/** In: an event of the log. Out: what it brought in; null where it is no import, or ids and keys do not go together. */
export function importedBy({ n: at, time, author: by, event }: LoggedEvent): Imported | null {
  if (event.type !== 'rows-imported') return null;
  const rows = new Map(event.rows.map((row) => [row.key, row]));
  const clear = rows.size === event.rows.length && event.rows.every(namedByKey);
  return clear ? { trace: { at, time, by }, rows } : null;
}

type Place = { readonly id: string; readonly at: number; readonly withdrawn: string | null };

/**
 * In: the keys of an entry's imported rows, and the id that follows from a key. Out: what shortens all that was
 * imported to references; what was not, it leaves as it is.
 */
function shortening(rows: readonly string[], idOf: (key: string) => string) {
  let next = 0;
  const known = once(() => new Map(rows.map((key, at) => [idOf(key), at])));
  return <T extends Place>(one: T): T | Reference => {
    // Nearly all that an entry has was imported and stands in the order of its rows.
    const expected = rows[next];
    const key =
      expected !== undefined && one.id.endsWith(expected) && one.id === idOf(expected)
        ? next
        : known().get(one.id);
    if (key === undefined) return one;
    next = key + 1;
    return [one.at, key, one.withdrawn];
  };
}

/** In: an entry. Out: its JSON as it is stored. */
export function entryJson(state: EntryState): string {
  if (state.rows.length === 0) return JSON.stringify(state);
  const stored: StoredEntryState = {
    ...state,
    statements: state.statements.map(shortening(state.rows, statementIdOf)),
    judgements: state.judgements.map(shortening(state.rows, judgementIdOf)),
  };
  return JSON.stringify(stored);
}

const isReference = (one: Place | Reference): one is Reference => Array.isArray(one);

/** In: what may be a reference, how to resolve it. Out: all of them; null where one names what is not there. */
function resolved<T extends Place>(
  all: readonly (T | Reference)[],
  resolve: (reference: Reference) => T | null,
): readonly T[] | null {
  const found: T[] = [];
  for (const one of all) {
    const state = isReference(one) ? resolve(one) : one;
    if (state === null) return null;
    found.push(state);
  }
  return found;
}

/**
 * In: what `entryJson` wrote, and how to find what an import brought in by the number of its event. Out: the entry;
 * null where it names something imported that is not there.
 */
export function entryFromJson(
  json: string,
  importedAt: (at: number) => Imported | null,
): EntryState | null {
  // The caller has seen by its seal that this is what `entryJson` wrote.
  const stored = JSON.parse(json) as StoredEntryState;
  // Twice the same but for one word: values of two shapes in one place are copied ten times as slowly.
  const statements = resolved<StatementState>(stored.statements, ([n, key, withdrawn]) => {
    const imported = importedAt(n);
    const said = imported?.rows.get(stored.rows[key] ?? '')?.statement;
    if (!imported || !said) return null;
    const { at, time, by } = imported.trace;
    return { ...said, at, time, by, withdrawn };
  });
  const judgements = resolved<JudgementState>(stored.judgements, ([n, key, withdrawn]) => {
    const imported = importedAt(n);
    const judged = imported?.rows.get(stored.rows[key] ?? '')?.judgement;
    if (!imported || !judged) return null;
    const { at, time, by } = imported.trace;
    return { ...judged, at, time, by, withdrawn };
  });
  return statements && judgements && { ...stored, statements, judgements };
}
