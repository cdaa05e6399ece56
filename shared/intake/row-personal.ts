import { nationalIdsIn } from '../personal/national-id.ts';
import { replacingMentions, mentioning, type PersonDetails } from '../personal/mentions.ts';
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

/** What is known of contact persons when rows are read, since nothing of them may come into the log. */
export type HeldPersons = {
  readonly mentionedIn: (text: string) => boolean;
  /** In: a text. Out: it without any of them, to be shown. */
  readonly hidden: (text: string) => string;
  /** Whether a name is an adviser's: that one is in the log already, by the adviser's own joining. */
  readonly isAdviser: (name: string) => boolean;
};

const instead = '[kontaktperson]';

/** In: the contact persons who are held, and whether a name is an adviser's. Out: what rows are held against. */
export function heldPersonsOf(
  persons: readonly PersonDetails[],
  isAdviser: (name: string) => boolean,
): HeldPersons {
  const mentionedIn = mentioning(persons, 'surely');
  const hidden = replacingMentions(persons, 'surely', instead);
  return { mentionedIn, hidden: (text) => (mentionedIn(text) ? hidden(text) : text), isAdviser };
}

/** A cell that holds a number has lost the zero in front. */
const asWritten = (text: string, cell: unknown): string =>
  typeof cell === 'number' && /^\d{10}$/u.test(text) ? `0${text}` : text;

/**
 * In: the cells of a row, and who is held. Out: for each cell that must never come into the log `person-number-in-text`,
 * where there is a national identity number in it, or `person-in-text`, where it mentions a contact person.
 */
export function personalProblems(cells: RowCells, held: HeldPersons): readonly RowProblem[] {
  return free.flatMap((meaning) => {
    const text = cells.text(meaning);
    if (text === null) return [];
    const place = places[meaning];
    if (nationalIdsIn(asWritten(text, cells.cell(meaning))).length > 0)
      return [problem(meaning, 'person-number-in-text', { place })];
    const judge = meaning === 'vurdert-av' && held.isAdviser(text);
    return !judge && held.mentionedIn(text) ? [problem(meaning, 'person-in-text', { place })] : [];
  });
}
