import { z } from 'zod';
import { profile, type Profile } from '../codebook/profile.ts';
import type { JudgementId, StatementId } from '../lib/ids.ts';
import { importedRow, rowsImported, type EventOf, type ImportedRow } from './event.ts';
import { judgement, type Judgement } from './judgement.ts';
import { statement, type Statement } from './statement.ts';

// A large import says much the same in every row. Column by column, each set of answers once, and ids that follow from
// the key left out, it is a third as long, and so are the times it takes to write, hash, sign and read it.

const rowColumns = {
  row: z.array(importedRow.shape.row).min(1),
  key: z.array(importedRow.shape.key),
  unit: z.array(importedRow.shape.unit),
  notReached: z.array(importedRow.shape.notReached),
  /** Which rows have a statement; theirs stand in `statements`, in the same order. As for `judgement`. */
  statement: z.array(z.boolean()),
  judgement: z.array(z.boolean()),
};

/** A place in the list of answers. */
const place = z.int().min(0);

const statementColumns = {
  source: z.array(statement.shape.source),
  date: z.array(statement.shape.date),
  informant: z.array(statement.shape.informant),
  text: z.array(statement.shape.text),
  link: z.array(statement.shape.link),
  answers: z.array(place),
  readByJudge: z.array(statement.shape.readByJudge),
};

const judgementColumns = {
  judge: z.array(judgement.shape.judge),
  adviser: z.array(judgement.shape.adviser),
  date: z.array(judgement.shape.date),
  answers: z.array(place),
  outcome: z.array(judgement.shape.outcome),
  derived: z.array(judgement.shape.derived),
  borderline: z.array(judgement.shape.borderline),
  rationale: z.array(judgement.shape.rationale),
  supersedes: z.array(judgement.shape.supersedes),
};

const sameLength = (table: Readonly<Record<string, readonly unknown[]>>): boolean =>
  new Set(Object.values(table).map((column) => column.length)).size === 1;

const counted = (which: readonly boolean[]): number => which.filter(Boolean).length;

/** An import as the log holds it since version 2 of its event. */
export const importInColumns = rowsImported
  .omit({ rows: true })
  .extend({
    answers: z.array(profile),
    rows: z.strictObject(rowColumns).refine(sameLength),
    statements: z.strictObject(statementColumns).refine(sameLength),
    judgements: z.strictObject(judgementColumns).refine(sameLength),
  })
  .refine(
    ({ answers, rows, statements, judgements }) =>
      counted(rows.statement) === statements.source.length &&
      counted(rows.judgement) === judgements.judge.length &&
      statements.answers.every((at) => at < answers.length) &&
      judgements.answers.every((at) => at < answers.length),
  );
export type ImportInColumns = z.infer<typeof importInColumns>;

type Columns = Pick<ImportInColumns, 'answers' | 'judgements' | 'rows' | 'statements'>;

const statementFields = Object.keys(statementColumns).length + 1;
const judgementFields = Object.keys(judgementColumns).length + 1;

// Letters, digits and hyphens, short: what every id may be. A large import makes 200,000 of them.

/** In: the key of an imported row. Out: the id of its statement. */
export const statementIdOf = (key: string): StatementId => `s-${key}` as StatementId;

/** In: the key of an imported row. Out: the id of its judgement. */
export const judgementIdOf = (key: string): JudgementId => `j-${key}` as JudgementId;

/** Whether the columns have a place for all that a row says, and no more: an id of another kind, or a field of a later day, has none. */
function fits({ key, statement: said, judgement: judged }: ImportedRow): boolean {
  return (
    (said === null ||
      (said.id === statementIdOf(key) && Object.keys(said).length === statementFields)) &&
    (judged === null ||
      (judged.id === judgementIdOf(key) && Object.keys(judged).length === judgementFields))
  );
}

const emptyColumns = (): Columns => ({
  answers: [],
  judgements: {
    adviser: [],
    answers: [],
    borderline: [],
    date: [],
    derived: [],
    judge: [],
    outcome: [],
    rationale: [],
    supersedes: [],
  },
  rows: { judgement: [], key: [], notReached: [], row: [], statement: [], unit: [] },
  statements: {
    answers: [],
    date: [],
    informant: [],
    link: [],
    readByJudge: [],
    source: [],
    text: [],
  },
});

function addStatement(columns: Columns['statements'], said: Statement, at: number): void {
  columns.answers.push(at);
  columns.date.push(said.date);
  columns.informant.push(said.informant);
  columns.link.push(said.link);
  columns.readByJudge.push(said.readByJudge);
  columns.source.push(said.source);
  columns.text.push(said.text);
}

function addJudgement(columns: Columns['judgements'], judged: Judgement, at: number): void {
  columns.adviser.push(judged.adviser);
  columns.answers.push(at);
  columns.borderline.push(judged.borderline);
  columns.date.push(judged.date);
  columns.derived.push(judged.derived);
  columns.judge.push(judged.judge);
  columns.outcome.push(judged.outcome);
  columns.rationale.push(judged.rationale);
  columns.supersedes.push(judged.supersedes);
}

function columnsFrom(rows: readonly ImportedRow[]): Columns | null {
  const columns = emptyColumns();
  // Rows that answer alike mostly share their answers (`answersReader`): few are looked for by what they say.
  const places = new Map<Profile | string, number>();
  const placeOf = (answers: Profile): number => {
    const before = places.get(answers);
    if (before !== undefined) return before;
    const said = JSON.stringify(answers);
    const at = places.get(said) ?? columns.answers.push(answers) - 1;
    places.set(said, at).set(answers, at);
    return at;
  };
  for (const one of rows) {
    if (!fits(one)) return null;
    const { rows: table } = columns;
    table.judgement.push(one.judgement !== null);
    table.key.push(one.key);
    table.notReached.push(one.notReached);
    table.row.push(one.row);
    table.statement.push(one.statement !== null);
    table.unit.push(one.unit);
    if (one.statement !== null)
      addStatement(columns.statements, one.statement, placeOf(one.statement.answers));
    if (one.judgement !== null)
      addJudgement(columns.judgements, one.judgement, placeOf(one.judgement.answers));
  }
  return columns;
}

/** What is there, since the schema has compared the lengths. */
function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A column is too short');
  return value;
}

function rowsFrom({ answers, rows, statements, judgements }: Columns): ImportedRow[] {
  let said = 0;
  let judged = 0;
  const statementOf = (key: string): Statement => {
    const at = said;
    said += 1;
    return {
      answers: given(answers[given(statements.answers[at])]),
      date: given(statements.date[at]),
      id: statementIdOf(key),
      informant: given(statements.informant[at]),
      link: given(statements.link[at]),
      readByJudge: given(statements.readByJudge[at]),
      source: given(statements.source[at]),
      text: given(statements.text[at]),
    };
  };
  const judgementOf = (key: string): Judgement => {
    const at = judged;
    judged += 1;
    return {
      adviser: given(judgements.adviser[at]),
      answers: given(answers[given(judgements.answers[at])]),
      borderline: given(judgements.borderline[at]),
      date: given(judgements.date[at]),
      derived: given(judgements.derived[at]),
      id: judgementIdOf(key),
      judge: given(judgements.judge[at]),
      outcome: given(judgements.outcome[at]),
      rationale: given(judgements.rationale[at]),
      supersedes: given(judgements.supersedes[at]),
    };
  };
  return rows.row.map((row, at) => {
    const key = given(rows.key[at]);
    return {
      judgement: rows.judgement[at] === true ? judgementOf(key) : null,
      key,
      notReached: given(rows.notReached[at]),
      row,
      statement: rows.statement[at] === true ? statementOf(key) : null,
      unit: given(rows.unit[at]),
    };
  });
}

// Rows that came from another thread came in columns: they are not put there once more to be stored.
const before = new WeakMap<readonly ImportedRow[], RowsInColumns>();

/** Rows of an import column by column, as they are handed from one thread to another. */
export type RowsInColumns = Columns;

/** In: rows of an import. Out: them in columns; null where the columns have no place for something that a row says. */
export function rowsInColumns(rows: readonly ImportedRow[]): RowsInColumns | null {
  return before.get(rows) ?? columnsFrom(rows);
}

/** In: what `rowsInColumns` gave. Out: the rows, those that answer alike sharing their answers. */
export function rowsOfColumns(columns: RowsInColumns): ImportedRow[] {
  const rows = rowsFrom(columns);
  before.set(rows, columns);
  return rows;
}

/** In: an import. Out: it in columns; null where the columns have no place for something that a row says. */
export function inColumns({ rows, ...rest }: EventOf<'rows-imported'>): ImportInColumns | null {
  const columns = rowsInColumns(rows);
  return columns && { ...rest, ...columns };
}

/** In: an import in columns, as its schema accepts it. Out: the import, rows that answer alike sharing their answers. */
export function fromColumns({
  answers,
  rows,
  statements,
  judgements,
  ...rest
}: ImportInColumns): EventOf<'rows-imported'> {
  return { ...rest, rows: rowsFrom({ answers, rows, statements, judgements }) };
}
