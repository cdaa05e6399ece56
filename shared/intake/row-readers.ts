import type { Codebook } from '../codebook/codebook.ts';
import type { SourceKind } from '../events/statement.ts';
import type { CriterionId, IsoDate, OutcomeId } from '../lib/ids.ts';
import { answersReader, type AnswersReading } from './answers-reader.ts';
import {
  criterionChoices,
  outcomeChoices,
  sourceChoice,
  yesNoChoice,
  type Choices,
} from './choices.ts';
import type { Meaning } from './heading-lexicon.ts';
import { remembering } from '../lib/remember.ts';
import type { RowCells } from './row-cells.ts';
import { valuesIn } from './values-in.ts';
import { problem, unreadableCell, type RowProblem } from './row-problem.ts';
import { readDate } from './written-date.ts';

/** Reads the cells of one row one by one; what is wrong is put on the list, and the value is then null. */
export type RowReaders = {
  readonly date: (
    cells: RowCells,
    meaning: 'dato' | 'vurdert-dato',
    wrong: RowProblem[],
  ) => IsoDate | null;
  readonly source: (cells: RowCells, wrong: RowProblem[]) => SourceKind | null;
  readonly link: (cells: RowCells, wrong: RowProblem[]) => string | null;
  readonly yesNo: (
    cells: RowCells,
    meaning: 'grenseland' | 'ikke-nadd',
    wrong: RowProblem[],
  ) => boolean | null;
  readonly answers: (
    cells: RowCells,
    wrong: RowProblem[],
  ) => Pick<AnswersReading, 'answers' | 'notAsked'>;
  readonly outcome: (
    cells: RowCells,
    meaning: 'utfall' | 'alternativt-utfall',
    wrong: RowProblem[],
  ) => OutcomeId | null;
  readonly doubt: (cells: RowCells, wrong: RowProblem[]) => CriterionId | null;
};

/** Addresses that run something or lead into the reader's own machine; the overview must never carry one. */
const notForReaders = /^(javascript|vbscript|data|file|blob)\s*:/iu;

type Read<T> = { readonly value: T } | { readonly problem: RowProblem };

function oneOf<T extends string>(
  meaning: Meaning,
  choose: Choices<T>,
  known: readonly T[],
): (text: string) => Read<T> {
  return remembering((text) => {
    const values = valuesIn(text);
    const [first = text] = values;
    const value = values.length > 1 ? undefined : choose(first);
    return value === undefined
      ? {
          problem: problem(meaning, 'unknown-answer', {
            value: text,
            criterion: meaning,
            answers: [...known],
          }),
        }
      : { value };
  });
}

/** In: a codebook and the date system of the workbook. Out: the readers of its rows. */
export function rowReaders(codebook: Codebook, dateSystem: 1900 | 1904): RowReaders {
  const readAnswers = answersReader(codebook);
  const outcomes = codebook.outcomes.map((one) => one.id);
  const outcomeReaders = {
    utfall: oneOf('utfall', outcomeChoices(codebook), outcomes),
    'alternativt-utfall': oneOf('alternativt-utfall', outcomeChoices(codebook), outcomes),
  };
  const readDoubt = oneOf(
    'tvil-om',
    criterionChoices(codebook),
    codebook.criteria.map((one) => one.id),
  );
  const dates = { dato: dateMemory(dateSystem), 'vurdert-dato': dateMemory(dateSystem) };

  const readSource = remembering(sourceChoice);
  const readYesNo = remembering(yesNoChoice);

  const take = <T>(read: Read<T>, wrong: RowProblem[]): T | null => {
    if ('value' in read) return read.value;
    wrong.push(read.problem);
    return null;
  };

  return {
    date(cells, meaning, wrong) {
      const cell = cells.cell(meaning);
      if (cell === null) return null;
      // What cannot be kept as text has been told already.
      if (typeof cell === 'string' && cells.text(meaning) === null) return null;
      const read = dates[meaning](cell);
      if (read.ok) return read.date;
      if (!(typeof cell === 'object' && 'error' in cell))
        wrong.push(unreadableCell(meaning, read.reason));
      return null;
    },
    source(cells, wrong) {
      const text = cells.text('kilde');
      if (text === null) return null;
      const kind = readSource(text);
      if (kind === undefined)
        wrong.push(
          unreadableCell(
            'kilde',
            `«${text}» er ikke en kilde. Skriv telefonintervju, nettside eller spørreskjema.`,
          ),
        );
      return kind ?? null;
    },
    link(cells, wrong) {
      const text = cells.text('lenke');
      if (text === null || !notForReaders.test(text)) return text;
      wrong.push(
        unreadableCell('lenke', `«${text}» er ikke en lenke til en nettside (http eller https).`),
      );
      return null;
    },
    yesNo(cells, meaning, wrong) {
      const text = cells.text(meaning);
      if (text === null) return null;
      const value = readYesNo(text);
      if (value === undefined)
        wrong.push(unreadableCell(meaning, `«${text}» er verken ja eller nei.`));
      return value ?? null;
    },
    answers(cells, wrong) {
      const read = readAnswers(cells);
      wrong.push(...read.problems);
      return read;
    },
    outcome(cells, meaning, wrong) {
      const text = cells.text(meaning);
      return text === null ? null : take(outcomeReaders[meaning](text), wrong);
    },
    doubt(cells, wrong) {
      const text = cells.text('tvil-om');
      return text === null ? null : take(readDoubt(text), wrong);
    },
  };
}

function dateMemory(dateSystem: 1900 | 1904) {
  const byText = remembering((text) => readDate(text, dateSystem));
  return (cell: Parameters<typeof readDate>[0]): ReturnType<typeof readDate> =>
    typeof cell === 'string' ? byText(cell) : readDate(cell, dateSystem);
}
