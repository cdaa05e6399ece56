import type { PossiblePersonal } from '../../../shared/contract/person-views.ts';
import type { Round } from '../../../shared/events/round.ts';
import { contactDetailsIn } from '../../../shared/personal/contact-details.ts';
import { mentioning, type PersonDetails } from '../../../shared/personal/mentions.ts';
import type { EntryState } from '../../../shared/projections/entry-state.ts';
import type { Memory } from '../memory.ts';

type Text = { readonly place: string; readonly text: string };

/** Longer ones are cut where they are shown; what was found stands in the middle anyway. */
const shownAtMost = 120;

function textsOf(entry: EntryState): readonly Text[] {
  const texts: readonly (Text | null)[] = [
    ...entry.statements.flatMap((one) => [
      { place: 'opplysning', text: one.text ?? '' },
      { place: 'oppgitt av', text: one.informant ?? '' },
    ]),
    ...entry.judgements.flatMap((one) => [
      { place: 'begrunnelse', text: one.rationale ?? '' },
      { place: 'begrunnelse for grenseland', text: one.borderline?.rationale ?? '' },
    ]),
    ...entry.resolutions.map((one) => ({ place: 'avklaring', text: one.rationale })),
    ...entry.settlements.map((one) => ({ place: 'kildekonflikt', text: one.rationale })),
    ...entry.attempts.flatMap((one) => [
      { place: 'kontaktforsøk', text: one.note },
      { place: 'avdeling', text: one.department },
    ]),
    ...entry.comments.flatMap((one) => [
      { place: 'kommentar', text: one.text },
      { place: 'kommentar', text: one.settled?.note ?? '' },
    ]),
    ...entry.contests.flatMap((one) => [
      { place: 'innsigelse', text: one.text },
      { place: 'innsigelse', text: one.answer?.reason ?? '' },
    ]),
    entry.notReached === null ? null : { place: 'ikke nådd', text: entry.notReached.reason },
  ];
  return texts.flatMap((one) => (one === null || one.text === '' ? [] : [one]));
}

const shown = (text: string): string =>
  text.length > shownAtMost ? `${text.slice(0, shownAtMost)} …` : text;

type Find = (text: string) => readonly Pick<PossiblePersonal, 'kind' | 'found'>[];

function* findings(round: Round, entry: EntryState, find: Find): Generator<PossiblePersonal> {
  const seen = new Set<string>();
  for (const { place, text } of textsOf(entry)) {
    for (const { kind, found } of find(text)) {
      const id = JSON.stringify([place, kind, found]);
      if (seen.has(id)) continue;
      seen.add(id);
      const { number, name } = round.units.find((one) => one.number === entry.unit) ?? {
        number: entry.unit,
        name: entry.unit,
      };
      const where = { round: round.id, roundName: round.name, unit: number, unitName: name };
      yield { kind, ...where, place, found };
    }
  }
}

function everywhere({ mapping, entries }: Memory, find: Find): readonly PossiblePersonal[] {
  return mapping.rounds.flatMap((round) =>
    [...(entries.get(round.id)?.values() ?? [])].flatMap((entry) => [
      ...findings(round, entry, find),
    ]),
  );
}

function named(persons: readonly PersonDetails[]): Find {
  const mentions = mentioning(persons, 'surely');
  return (text) => (mentions(text) ? [{ kind: 'navn', found: shown(text) }] : []);
}

/** In: the state, persons. Out: the texts of the log that surely mention one of them. */
export function mentionsInLog(
  memory: Memory,
  persons: readonly PersonDetails[],
): readonly PossiblePersonal[] {
  return everywhere(memory, named(persons));
}

/** In: the state, everybody who is held. Out: the texts of the log that mention one of them, or have what looks like a telephone number or an e-mail address. */
export function possiblePersonal(
  memory: Memory,
  persons: readonly PersonDetails[],
): readonly PossiblePersonal[] {
  const byName = named(persons);
  return everywhere(memory, (text) => [
    ...byName(text),
    ...contactDetailsIn(text).map(({ kind, text: found }) => ({ kind, found })),
  ]);
}
