import { readJudgement, refuseMarkWithoutOutcome } from './row-judgement.ts';
import { personalProblems } from './row-personal.ts';
import type { RowCells } from './row-cells.ts';
import type { RowContent, RowContext } from './row-content.ts';
import { unreadableCell, type RowProblem } from './row-problem.ts';
import type { RowReaders } from './row-readers.ts';
import { readUnit } from './row-unit.ts';

export type RowReading =
  | { readonly ok: true; readonly content: RowContent }
  | { readonly ok: false; readonly problems: readonly [RowProblem, ...RowProblem[]] };

/**
 * Reads one row. A row with an outcome is a judgement, and a statement too where it says anything of a source; the
 * answers are then the judge's reading. A row without is a statement. In: its cells, the readers of its codebook, and
 * the context. Out: what it says, or everything that is wrong with it: the unit first, then cell by cell, then the
 * judgement as a whole.
 */
export function readRow(cells: RowCells, readers: RowReaders, context: RowContext): RowReading {
  const wrong: RowProblem[] = [];
  const unit = readUnit(context.unitIndex, context.registerDate, {
    number: cells.text('kommunenummer'),
    name: cells.text('kommune'),
    county: cells.text('fylke'),
  });
  if (!unit.ok && !cells.problems.some(isOfUnit)) wrong.push(unit.problem);
  wrong.push(...cells.problems, ...personalProblems(cells, context.held));
  const read = readers.answers(cells, wrong);
  const { answers } = read;
  const source = readers.source(cells, wrong);
  const date = readers.date(cells, 'dato', wrong);
  const link = readers.link(cells, wrong);
  const judged = cells.text('utfall') !== null;
  const judgement = judged
    ? readJudgement(cells, readers, context, read, wrong)
    : refuseMarkWithoutOutcome(cells, readers, wrong);
  const notReached = readers.yesNo(cells, 'ikke-nadd', wrong) === true;
  if (notReached && judged)
    wrong.push(
      unreadableCell('ikke-nadd', 'Den har et utfall, men sier også at kommunen ikke ble nådd.'),
    );
  const [first, ...others] = wrong;
  if (first !== undefined) return { ok: false, problems: [first, ...others] };
  if (!unit.ok) throw new Error('A row without a unit has a problem');
  const text = joined(cells.text('opplysning'), judged ? null : cells.text('begrunnelse'));
  const informant = cells.text('oppgitt-av');
  const says =
    [source, date, informant, text, link].some((part) => part !== null) ||
    Object.keys(answers).length > 0;
  return {
    ok: true,
    content: {
      unit: unit.unit,
      statement: says
        ? {
            source: source ?? context.sourceDefault,
            date,
            informant,
            text,
            link,
            answers,
            readByJudge: judged,
          }
        : null,
      judgement,
      notReached,
    },
  };
}

/** A reason given without an outcome (why nobody was reached, for one) is kept with what was said. */
function joined(text: string | null, reason: string | null): string | null {
  if (reason === null) return text;
  const labelled = `Begrunnelse: ${reason}`;
  return text === null ? labelled : `${text}\n\n${labelled}`;
}

/** Whoever cannot read the number need not also say that there is none. */
function isOfUnit({ meaning }: RowProblem): boolean {
  return meaning === 'kommunenummer' || meaning === 'kommune' || meaning === 'fylke';
}
