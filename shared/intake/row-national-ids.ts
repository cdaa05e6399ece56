import { nationalIdsIn } from '../personal/national-id.ts';
import type { RowCells } from './row-cells.ts';
import { problem, type RowProblem } from './row-problem.ts';

/** The columns in which anything can be written; what the others hold is looked up or read as a day. */
const free = ['oppgitt-av', 'opplysning', 'lenke', 'begrunnelse', 'vurdert-av'] as const;

const places = {
  'oppgitt-av': 'hvem det er oppgitt av',
  opplysning: 'opplysningen',
  lenke: 'lenken',
  begrunnelse: 'begrunnelsen',
  'vurdert-av': 'hvem som har vurdert',
} as const;

/** A cell that holds a number has lost the zero in front. */
const asWritten = (text: string, cell: unknown): string =>
  typeof cell === 'number' && /^\d{10}$/u.test(text) ? `0${text}` : text;

/** In: the cells of a row. Out: `person-number-in-text` for each cell with a national identity number in it. */
export function nationalIdProblems(cells: RowCells): readonly RowProblem[] {
  return free.flatMap((meaning) => {
    const text = cells.text(meaning);
    if (text === null || nationalIdsIn(asWritten(text, cells.cell(meaning))).length === 0)
      return [];
    return [problem(meaning, 'person-number-in-text', { place: places[meaning] })];
  });
}
