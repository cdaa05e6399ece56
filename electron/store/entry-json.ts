import type { LoggedEvent } from '../../shared/events/envelope.ts';
import { judgementIdOf, statementIdOf } from '../../shared/events/imported-columns.ts';
import type { Judgement } from '../../shared/events/judgement.ts';
import type { Statement } from '../../shared/events/statement.ts';
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

/** What an import brought in, by id, and when and by whom. */
export type Imported = {
  readonly trace: Trace;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly judgements: ReadonlyMap<string, Judgement>;
};

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));

/** In: an event of the log. Out: what it brought in; null where it is no import, or one id stands for two things. */
export function importedBy({ n: at, time, author: by, event }: LoggedEvent): Imported | null {
  if (event.type !== 'rows-imported') return null;
  const said = event.rows.flatMap((row) => row.statement ?? []);
  const judged = event.rows.flatMap((row) => row.judgement ?? []);
  const imported = { trace: { at, time, by }, statements: byId(said), judgements: byId(judged) };
  const { statements, judgements } = imported;
  return statements.size === said.length && judgements.size === judged.length ? imported : null;
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
  let complete = true;
  const whole = <T extends Statement | Judgement, State extends T & Place>(
    all: readonly (State | Reference)[],
    pick: (imported: Imported) => ReadonlyMap<string, T>,
    idOf: (key: string) => string,
  ) =>
    all.flatMap((one) => {
      if (!isReference(one)) return one;
      const [at, key, withdrawn] = one;
      const imported = importedAt(at);
      const said = imported && pick(imported).get(idOf(stored.rows[key] ?? ''));
      if (imported && said) return { ...said, ...imported.trace, withdrawn };
      complete = false;
      return [];
    });
  const statements = whole<Statement, StatementState>(
    stored.statements,
    (one) => one.statements,
    statementIdOf,
  );
  const judgements = whole<Judgement, JudgementState>(
    stored.judgements,
    (one) => one.judgements,
    judgementIdOf,
  );
  return complete ? { ...stored, statements, judgements } : null;
}
