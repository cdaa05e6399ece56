import type { PossiblePersonal } from '../../../shared/contract/person-views.ts';
import type { Round } from '../../../shared/events/round.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { contactDetailsIn } from '../../../shared/personal/contact-details.ts';
import { mentioning, type PersonDetails } from '../../../shared/personal/mentions.ts';
import { freelyWrittenIn } from '../../../shared/personal/written-texts.ts';
import type { EntryState } from '../../../shared/projections/entry-state.ts';
import type { Memory } from '../memory.ts';

type Text = { readonly place: string; readonly text: string };

const linkPlace = 'lenke';

/** Longer ones are cut where they are shown; what was found stands in the middle anyway. */
const shownAtMost = 120;

const withdrawnOf = ({ withdrawn }: { readonly withdrawn: string | null }): Text => ({
  place: 'begrunnelse for å trekke tilbake',
  text: withdrawn ?? '',
});

/** What a weighing of an earlier case says in words. */
function weighed({ weighing }: EntryState['weighings'][number]): string {
  return weighing.stance === 'skiller' ? weighing.facts : (weighing.rationale ?? '');
}

/** What is said of the contact person of an attempt, by whom it was done: never who it is, but people write what they write. */
function standingTexts({ standing }: EntryState['attempts'][number]): readonly Text[] {
  const reasons = [standing?.blocked?.reason, standing?.erased?.reason];
  return [
    ...reasons.map((text) => ({ place: 'kontaktperson', text: text ?? '' })),
    ...(standing?.consents ?? []).flatMap(({ how, withdrawn }) => [
      { place: 'samtykke', text: how },
      { place: 'samtykke', text: withdrawn?.reason ?? '' },
    ]),
  ];
}

function textsOf(entry: EntryState): readonly Text[] {
  const texts: readonly Text[] = [
    ...entry.statements.flatMap((one) => [
      { place: 'opplysning', text: one.text ?? '' },
      { place: 'oppgitt av', text: one.informant ?? '' },
      { place: linkPlace, text: one.link ?? '' },
      withdrawnOf(one),
    ]),
    ...entry.judgements.flatMap((one) => [
      { place: 'begrunnelse', text: one.rationale ?? '' },
      { place: 'begrunnelse for grenseland', text: one.borderline?.rationale ?? '' },
      withdrawnOf(one),
    ]),
    ...entry.resolutions.flatMap((one) => [
      { place: 'avklaring', text: one.rationale },
      withdrawnOf(one),
    ]),
    ...entry.settlements.map((one) => ({ place: 'kildekonflikt', text: one.rationale })),
    ...entry.weighings.map((one) => ({ place: 'presedens', text: weighed(one) })),
    ...entry.attempts.flatMap((one) => [
      { place: 'kontaktforsøk', text: one.note },
      { place: 'avdeling', text: one.department },
      ...standingTexts(one),
    ]),
    { place: 'kontakt til tjenesten', text: entry.contact?.department ?? '' },
    ...entry.comments.flatMap((one) => [
      { place: 'kommentar', text: one.text },
      { place: 'kommentar', text: one.settled?.note ?? '' },
    ]),
    ...entry.contests.flatMap((one) => [
      { place: 'innsigelse', text: one.text },
      { place: 'innsigelse', text: one.role },
      { place: 'innsigelse', text: one.answer?.reason ?? '' },
    ]),
    ...entry.linkChecks.map((one) => ({ place: 'lenkesjekk', text: one.note })),
    ...entry.sheets.map(withdrawnOf),
    { place: 'ikke nådd', text: entry.notReached?.reason ?? '' },
  ];
  return texts.filter((one) => one.text !== '');
}

/** What somebody has written of the whole mapping, in the words of its fields. */
function textsOfMapping({ mapping }: Memory): readonly Text[] {
  const { waivers, selections, pieces, codebooks, vouchings, revocations, releases } = mapping;
  const corrected = releases.map((one) => one.frozen.corrects ?? null);
  const written = { waivers, selections, pieces, codebooks, vouchings, revocations, corrected };
  return freelyWrittenIn(written);
}

const shown = (text: string): string =>
  text.length > shownAtMost ? `${text.slice(0, shownAtMost)} …` : text;

type Find = (text: Text) => readonly Pick<PossiblePersonal, 'kind' | 'found'>[];
type Where = Pick<PossiblePersonal, 'round' | 'roundName' | 'unit' | 'unitName'>;

const nowhereInParticular: Where = { round: null, roundName: '', unit: null, unitName: '' };

function whereIs(round: Round, { unit }: EntryState): Where {
  const unitName = round.units.find((one) => one.number === unit)?.name ?? unit;
  return { round: round.id, roundName: round.name, unit, unitName };
}

function* findings(
  texts: readonly Text[],
  find: Find,
  where: () => Where,
): Generator<PossiblePersonal> {
  const seen = new Set<string>();
  for (const text of texts) {
    const { place } = text;
    for (const { kind, found } of find(text)) {
      const id = JSON.stringify([place, kind, found]);
      if (seen.has(id)) continue;
      seen.add(id);
      yield { kind, ...where(), place, found };
    }
  }
}

function everywhere(memory: Memory, find: Find): readonly PossiblePersonal[] {
  const { mapping, entries } = memory;
  return [
    ...mapping.rounds.flatMap((round) =>
      [...(entries.get(round.id)?.values() ?? [])].flatMap((entry) => [
        ...findings(textsOf(entry), find, () => whereIs(round, entry)),
      ]),
    ),
    ...findings(textsOfMapping(memory), find, () => nowhereInParticular),
  ];
}

function named(persons: readonly PersonDetails[]): Find {
  const mentions = mentioning(persons, 'surely');
  return ({ text }) => (mentions(text) ? [{ kind: 'navn', found: shown(text) }] : []);
}

/** In: the state, persons. Out: the texts of the log that surely mention one of them. */
export function mentionsInLog(
  memory: Memory,
  persons: readonly PersonDetails[],
): readonly PossiblePersonal[] {
  return everywhere(memory, named(persons));
}

/** So many are told where a person cannot be written down without a word; the others are counted. */
const toldAtMost = 3;

const placeOf = ({ unitName, place }: PossiblePersonal): string =>
  unitName === '' ? place : `${unitName} (${place})`;

/**
 * The log never loses what it has, so whoever writes a person down must know that it says who they are already.
 * In: the state, the person, and how they stood before, where they are corrected. Error (RefusedError): `person-in-log`
 * with the places that mention what is new.
 */
export function refuseKnownInLog(
  memory: Memory,
  person: PersonDetails,
  before?: PersonDetails,
): void {
  const known = new Set(before === undefined ? [] : mentionsInLog(memory, [before]).map(placeOf));
  const found = [...new Set(mentionsInLog(memory, [person]).map(placeOf))];
  const places = found.filter((one) => !known.has(one));
  if (places.length === 0) return;
  const left = places.length - toldAtMost;
  const more = left > 0 ? [`og ${String(left)} til`] : [];
  throw new RefusedError(
    refuse('person-in-log', { places: [...places.slice(0, toldAtMost), ...more] }),
  );
}

/** In: the state, everybody who is held. Out: the texts of the log that mention one of them, or have what looks like a telephone number or an e-mail address. */
export function possiblePersonal(
  memory: Memory,
  persons: readonly PersonDetails[],
): readonly PossiblePersonal[] {
  const byName = named(persons);
  return everywhere(memory, (text) => [
    ...byName(text),
    // An address of a page has digits of its own.
    ...(text.place === linkPlace ? [] : contactDetailsIn(text.text)).map((one) => ({
      kind: one.kind,
      found: one.text,
    })),
  ]);
}
