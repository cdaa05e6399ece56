import type { Codebook } from '../codebook/codebook.ts';
import type { Profile } from '../codebook/profile.ts';
import type { ImportedRow } from '../events/event.ts';
import { judgementIdOf, statementIdOf } from '../events/imported-columns.ts';
import type { AdviserId, CriterionId } from '../lib/ids.ts';
import type { JudgementContent, RowContent, StatementContent } from './row-content.ts';

/** In: a text. Out: a digest of it in hexadecimal, 40 digits or more. The machine's rooms know how (SHA-256). */
export type Digest = (text: string) => string;

const digits = 40;

/** Gives rows their keys and ids. One per import, since it counts rows that say exactly the same. */
export type RowNamer = (content: RowContent, row: number) => ImportedRow;

/**
 * The key of a row is the digest of what it says and, where the file says it more than once, of which time it is. So
 * the same row is recognised when it comes again, in whatever file, order or place.
 * In: the codebook, what keeps apart rows of different rounds (the round's id), the digest, and whose stream a
 * judgement is in by the judge's name (null: imported on the judge's behalf). Out: the namer.
 */
export function rowNamer(
  codebook: Codebook,
  scope: string,
  digest: Digest,
  adviserOf: (judge: string) => AdviserId | null,
): RowNamer {
  const timesOf = repeats();
  const answersText = answersWriter(codebook.criteria.map((one) => one.id));

  return (content, row) => {
    const said = digest(
      scope +
        between +
        content.unit +
        (content.notReached ? 'ikke nådd' : between) +
        statementText(content.statement, answersText) +
        judgementText(content.judgement, answersText),
    ).slice(0, digits);
    const time = timesOf(said);
    const key = time === 1 ? said : `${said}-${String(time)}`;
    // Keys stand in the order in which the log writes them: of a hundred thousand rows none is sorted anew.
    return {
      judgement: content.judgement && {
        adviser: adviserOf(content.judgement.judge),
        answers: content.judgement.answers,
        borderline: content.judgement.borderline,
        date: content.judgement.date,
        derived: content.judgement.derived,
        id: judgementIdOf(key),
        judge: content.judgement.judge,
        ...(content.judgement.notAsked.length === 0
          ? {}
          : { notAsked: [...content.judgement.notAsked] }),
        outcome: content.judgement.outcome,
        rationale: content.judgement.rationale,
        supersedes: null,
      },
      key,
      notReached: content.notReached,
      row,
      statement: content.statement && {
        answers: content.statement.answers,
        date: content.statement.date,
        id: statementIdOf(key),
        informant: content.statement.informant,
        link: content.statement.link,
        readByJudge: content.statement.readByJudge,
        source: content.statement.source,
        text: content.statement.text,
      },
      unit: content.unit,
    };
  };
}

/**
 * Counts how often each digest has come. Of a hundred thousand nearly none comes twice, and looking for a long text
 * among as many takes a while: a number of its first digits is looked for, and the text where that one is taken.
 */
function repeats(): (said: string) => number {
  const first = new Map<number, string>();
  const others = new Map<string, number>();
  return (said) => {
    const short = Number.parseInt(said.slice(0, 7), 16);
    const before = first.get(short);
    if (before === undefined) {
      first.set(short, said);
      return 1;
    }
    const time = (others.get(said) ?? (before === said ? 1 : 0)) + 1;
    others.set(said, time);
    return time;
  };
}

/** Stands in no cell: control characters refuse their row. */
const between = '\u001F';

type AnswersText = (answers: Profile) => string;

/** Rows that answer alike share their answers (`answersReader`), so each set of answers is written out once. */
function answersWriter(criteria: readonly CriterionId[]): AnswersText {
  const written = new WeakMap<Profile, string>();
  return (answers) => {
    const before = written.get(answers);
    if (before !== undefined) return before;
    const text = criteria.map((id) => answers[id]?.join(';') ?? '').join(between);
    written.set(answers, text);
    return text;
  };
}

function statementText(statement: StatementContent | null, answersText: AnswersText): string {
  if (statement === null) return 'uten kilde';
  const { source, date, informant, text, link, answers, readByJudge } = statement;
  const how = readByJudge ? 'lest' : 'sagt';
  return `${source}${between}${date ?? ''}${between}${informant ?? ''}${between}${text ?? ''}${between}${link ?? ''}${between}${how}${between}${answersText(answers)}`;
}

function judgementText(judgement: JudgementContent | null, answersText: AnswersText): string {
  if (judgement === null) return 'uten vurdering';
  const { judge, date, outcome, borderline, rationale, answers, notAsked } = judgement;
  const mark =
    borderline === null
      ? 'uten merke'
      : [borderline.criterion, borderline.alternative, borderline.rationale].join(between);
  const unasked = notAsked.length === 0 ? '' : `${between}${notAsked.join(';')}`;
  return `${judge}${between}${date ?? ''}${between}${outcome}${between}${rationale ?? ''}${between}${mark}${between}${answersText(answers)}${unasked}`;
}
