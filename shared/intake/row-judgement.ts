import type { Refusal } from '../lib/refusal.ts';
import type { RefusalCode } from '../lib/refusal-code.ts';
import type { AnswersReading } from './answers-reader.ts';
import type { JudgementContent, RowContext } from './row-content.ts';
import type { RowJudgement } from './judgement-checker.ts';
import { remembering } from '../lib/remember.ts';
import type { RowCells } from './row-cells.ts';
import { problem, unreadableCell, type RowProblem } from './row-problem.ts';
import type { RowReaders } from './row-readers.ts';

const tidied = remembering((judge) => judge.replace(/\s+/gu, ' '));

const markMeanings = ['grenseland', 'tvil-om', 'alternativt-utfall'] as const;
type MarkMeaning = (typeof markMeanings)[number];

/** Which of the row's cells a refusal of the judgement is about, the first that is filled in; else the outcome. */
const placesOfRefusal = new Map<RefusalCode, readonly MarkMeaning[]>([
  ['borderline-without-rationale', markMeanings],
  ['borderline-incomplete', markMeanings],
  ['borderline-required', ['grenseland']],
  ['borderline-same-outcome', ['alternativt-utfall']],
]);

/**
 * In: a row with an outcome, what reads it, and what it answers. Out: the judgement; null where something is wrong, which
 * is then on the list.
 */
export function readJudgement(
  cells: RowCells,
  readers: RowReaders,
  context: RowContext,
  { answers, notAsked }: Pick<AnswersReading, 'answers' | 'notAsked'>,
  wrong: RowProblem[],
): JudgementContent | null {
  const before = wrong.length;
  const outcome = readers.outcome(cells, 'utfall', wrong);
  const mark = readMark(cells, readers, wrong);
  const judge = cells.text('vurdert-av') ?? context.importer;
  if (judge.includes(';'))
    wrong.push(
      unreadableCell('vurdert-av', 'En vurdering er én persons. Gi hver person sin egen rad.'),
    );
  const date = readers.date(cells, 'vurdert-dato', wrong);
  if (wrong.length > before || wrong.some((one) => one.refusal.code === 'unknown-answer'))
    return null;
  const rationale = cells.text('begrunnelse');
  const checked = context.check({ answers, outcome, mark, rationale });
  if (!checked.ok) {
    wrong.push(judgementProblem(checked.refusal, cells, rationale));
    return null;
  }
  return { ...checked.value, notAsked, judge: tidied(judge), date };
}

function readMark(cells: RowCells, readers: RowReaders, wrong: RowProblem[]): RowJudgement['mark'] {
  const said = readers.yesNo(cells, 'grenseland', wrong);
  const criterion = readers.doubt(cells, wrong);
  const alternative = readers.outcome(cells, 'alternativt-utfall', wrong);
  const named = criterion !== null || alternative !== null;
  if (said === false && named)
    wrong.push(
      unreadableCell('grenseland', 'Den sier nei til grenseland, men også hva det er tvil om.'),
    );
  if (said === false) return 'no';
  if (said === null && !named) return 'unsaid';
  return { criterion, alternative };
}

/**
 * A row that marks a borderline case but gives no outcome would lose the mark. In: a row without an outcome.
 * Out: null, since it has no judgement; the refusal is on the list.
 */
export function refuseMarkWithoutOutcome(
  cells: RowCells,
  readers: RowReaders,
  wrong: RowProblem[],
): null {
  if (readMark(cells, readers, wrong) === 'no') return null;
  const marked = firstGiven(cells, markMeanings);
  if (marked !== undefined)
    wrong.push(unreadableCell(marked, 'Den er merket som grenseland, men har ikke noe utfall.'));
  return null;
}

function judgementProblem(refusal: Refusal, cells: RowCells, rationale: string | null): RowProblem {
  const meaning = firstGiven(cells, placesOfRefusal.get(refusal.code) ?? []) ?? 'utfall';
  // Whoever marks a case without a word of why lacks the rationale first of all.
  return refusal.code === 'borderline-incomplete' && rationale === null
    ? problem(meaning, 'borderline-without-rationale', {})
    : { meaning, refusal };
}

function firstGiven(cells: RowCells, meanings: readonly MarkMeaning[]): MarkMeaning | undefined {
  return meanings.find((meaning) => cells.text(meaning) !== null);
}
