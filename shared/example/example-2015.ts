import type { RoundUnit } from '../events/round.ts';
import { assertNever } from '../lib/assert-never.ts';
import { informants, quotes } from './example-texts.ts';
import { shuffled } from './shuffled.ts';

/** The published headline of 2015, as counts: 79 of 428 have a service, four of them without one of their own. */
const exampleCounts = {
  'egen-tjeneste': 63,
  'interkommunal-tjeneste': 12,
  'tilbud-uten-tjeneste': 4,
  'planlagt-tjeneste': 23,
} as const;

type ExampleOutcome = keyof typeof exampleCounts | 'ingen-tjeneste';

/** A cell of the example sheet, as a person would have typed it. */
export type ExampleCell = string | number | { readonly date: string } | null;

export const exampleHeadings = [
  'Kommunenr',
  'Kommune',
  'Fylke',
  'Kilde',
  'Dato',
  'Oppgitt av',
  'Opplysning',
  'form',
  'samarbeid',
  'gruppebasert',
  'mestring',
  'planlagt-sammen',
  'gjennomfort-sammen',
  'evaluert-sammen',
  'flere-ars-erfaring',
  'planer',
  'Utfall',
  'Grenseland',
  'Tvil om',
  'Alternativt utfall',
  'Begrunnelse',
  'Vurdert av',
] as const;

/** Entries that are borderline without touching how many have a service, so that the range stays 75 to 79. */
const doubtfulPlans = 6;
const doubtfulCooperation = 3;
/** Municipalities whose director reported a service that the interview did not find. */
const reportedNotFound = 24;

const judges = ['Rådgiver A (oppdiktet)', 'Rådgiver B (oppdiktet)'] as const;
const countsYes = ['ja', 'ja', 'ja', 'ja', 'ja'] as const;
const countsNo = ['nei', 'nei', 'nei', 'nei', 'nei'] as const;

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('An empty list of texts');
  return found;
};

function answers(outcome: ExampleOutcome, at: number): readonly ExampleCell[] {
  switch (outcome) {
    case 'egen-tjeneste':
      return [
        pick(['koordinator', 'senter', 'enhet', 'avdeling', 'leder'], at),
        'egen',
        ...countsYes,
        null,
        'etablert',
      ];
    case 'interkommunal-tjeneste':
      return [
        'koordinator',
        at % 4 === 0 ? 'interkommunal-vert' : 'interkommunal-deltaker',
        ...countsYes,
        null,
        'etablert',
      ];
    case 'planlagt-tjeneste':
      return ['ingen', null, ...countsNo, 'nei', 'godt-i-gang'];
    case 'tilbud-uten-tjeneste':
      return ['ingen', null, ...countsYes, 'ja', 'ingen'];
    case 'ingen-tjeneste':
      return ['ingen', null, ...countsNo, 'nei', 'ingen'];
    default:
      return assertNever(outcome);
  }
}

function borderline(
  outcome: ExampleOutcome,
  at: number,
): readonly [ExampleCell, ExampleCell, ExampleCell, ExampleCell] {
  if (outcome === 'tilbud-uten-tjeneste') {
    return [
      'ja',
      'form',
      'ingen-tjeneste',
      'Ingen egen tjeneste, men flere års erfaring med ulike tilbud som klart er lærings- og mestringstilbud.',
    ];
  }
  if (outcome === 'planlagt-tjeneste' && at < doubtfulPlans) {
    return [
      'ja',
      'planer',
      'ingen-tjeneste',
      'Planen er ikke finansiert. Vi regner den som godt i gang fordi gruppen er satt ned.',
    ];
  }
  if (outcome === 'interkommunal-tjeneste' && at < doubtfulCooperation) {
    return [
      'ja',
      'samarbeid',
      'egen-tjeneste',
      'Kommunen har koordinatoren selv, men kursene holdes sammen med naboene.',
    ];
  }
  return [null, null, null, null];
}

function quoteFor(outcome: ExampleOutcome, at: number): string {
  return outcome === 'planlagt-tjeneste' && at < doubtfulPlans
    ? pick(quotes['planlagt-i-tvil'], at)
    : pick(quotes[outcome], at);
}

const interviewDay = (at: number): string => `2015-02-${String(2 + (at % 20)).padStart(2, '0')}`;

type Cast = { readonly unit: RoundUnit; readonly outcome: ExampleOutcome; readonly at: number };

/** Gives each unit its invented outcome; the same every time. `at` counts within the outcome. */
function cast(units: readonly RoundUnit[]): readonly Cast[] {
  const mixed = shuffled(units, 2015);
  const parts: Cast[] = [];
  let from = 0;
  for (const outcome of [
    'egen-tjeneste',
    'interkommunal-tjeneste',
    'tilbud-uten-tjeneste',
    'planlagt-tjeneste',
  ] as const) {
    const to = from + exampleCounts[outcome];
    parts.push(...mixed.slice(from, to).map((unit, at) => ({ unit, outcome, at })));
    from = to;
  }
  parts.push(
    ...mixed.slice(from).map((unit, at) => ({ unit, outcome: 'ingen-tjeneste' as const, at })),
  );
  return parts.sort((one, other) => (one.unit.number < other.unit.number ? -1 : 1));
}

/** In: the 428 units of 2015, the county names, how many to leave unjudged. Out: the rows of the invented workbook. */
export function exampleRows(
  units: readonly RoundUnit[],
  countyName: (unit: RoundUnit) => string,
  leaveUndecided = 0,
): readonly (readonly ExampleCell[])[] {
  const all = cast(units);
  const open = new Set(
    all.filter((one) => one.outcome === 'egen-tjeneste').slice(0, leaveUndecided),
  );
  return all.flatMap((one) => {
    const { unit, outcome, at } = one;
    const place = [unit.number, unit.name, countyName(unit)] as const;
    const reported = outcome === 'ingen-tjeneste' && at < reportedNotFound;
    const [marked, doubt, alternative, why] = borderline(outcome, at);
    const rationale = reported
      ? 'Rådmannen oppga en enhet. De ansatte kjenner ikke til noen, og ingen tilbud ble funnet.'
      : why;
    const director: readonly ExampleCell[] = [
      ...place,
      'spørreskjema',
      { date: '2014-11-04' },
      'rådmann',
      'Kommunen har egen lærings- og mestringstjeneste.',
      'enhet',
      ...Array.from({ length: 14 }, () => null),
    ];
    const interview: readonly ExampleCell[] = [
      ...place,
      'telefonintervju',
      { date: interviewDay(at) },
      pick(informants, at),
      quoteFor(outcome, at),
      ...answers(outcome, at),
      ...(open.has(one)
        ? [null, null, null, null, null, null]
        : [outcome, marked, doubt, alternative, rationale, pick(judges, at)]),
    ];
    return reported ? [director, interview] : [interview];
  });
}
