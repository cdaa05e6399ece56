import type { ContactAttempt } from '../events/event.ts';
import type { UnitNumber } from '../lib/ids.ts';
import { countText, integerText } from '../lib/norwegian-format.ts';
import { unitWords } from '../release/unit-words.ts';
import type { AppendixPart, AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { paragraph, table } from './parts.ts';
import { counted, fact, say, type Sentence } from './sentence.ts';
import { daysOf } from './sources-told.ts';

type Attempt = ContactAttempt & { readonly unit: UnitNumber };

const results = [
  { result: 'svar', label: 'Fikk svar' },
  { result: 'vist-videre', label: 'Vist videre' },
  { result: 'ikke-svar', label: 'Fikk ikke svar' },
  { result: 'ville-ikke-svare', label: 'Ville ikke svare' },
] as const satisfies readonly {
  readonly result: ContactAttempt['result'];
  readonly label: string;
}[];

/** One department of one unit, however its name was typed. */
const departmentKey = ({ unit, department }: Attempt): string =>
  `${unit} ${department.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nb')}`;

const attemptNoun = { one: 'kontaktforsøk', many: 'kontaktforsøk' };
const departmentNoun = { one: 'avdeling', many: 'avdelinger' };

function attemptsTold(
  attempts: readonly Attempt[],
  { content }: AppendixInput,
): readonly Sentence[] {
  const { noun } = unitWords(content.unitKind);
  const units = [...new Set(attempts.map((one) => one.unit))];
  const departments = new Map(attempts.map((one) => [departmentKey(one), one.unit]));
  const perUnit = new Map<UnitNumber, number>();
  for (const unit of departments.values()) perUnit.set(unit, (perUnit.get(unit) ?? 0) + 1);
  const several = [...perUnit].filter(([, n]) => n > 1).map(([unit]) => unit);
  const most = Math.max(0, ...perUnit.values());
  const days = daysOf(attempts.map((one) => one.date));
  return [
    ...say(
      `Det er ført ${countText(attempts.length, attemptNoun)} med ` +
        `${countText(departments.size, departmentNoun)} i ${countText(units.length, noun)}, ${days}.`,
      [
        counted('Kontaktforsøk', units, attempts.length),
        counted('Avdelinger som er kontaktet', units, departments.size),
        counted('Enheter som er kontaktet', units),
        fact('Datoer', days),
      ],
    ),
    ...say(
      `I ${countText(several.length, noun)} ble mer enn én avdeling kontaktet, på det meste ${integerText(most)}.`,
      [
        counted('Mer enn én avdeling kontaktet', several),
        { ...counted('Flest avdelinger i én enhet', []), value: integerText(most) },
      ],
    ),
  ];
}

function resultsTable(attempts: readonly Attempt[]): readonly AppendixPart[] {
  const rows = results.flatMap(({ result, label }) => {
    const found = attempts.filter((one) => one.result === result);
    const units = new Set(found.map((one) => one.unit)).size;
    return found.length === 0 ? [] : [[label, integerText(found.length), integerText(units)]];
  });
  const units = attempts.map((one) => one.unit);
  return table(
    {
      id: 'kontakt',
      caption: 'Kontaktforsøk etter hva som kom ut av dem.',
      columns: [
        { heading: 'Resultat', side: 'start', width: 50 },
        { heading: 'Forsøk', side: 'end', width: 25 },
        { heading: 'Enheter', side: 'end', width: 25 },
      ],
      rows:
        rows.length > 1
          ? [...rows, ['I alt', integerText(attempts.length), integerText(new Set(units).size)]]
          : rows,
      total: rows.length > 1,
      notes: rows.length > 1 ? ['En enhet kan ha flere forsøk, med ulikt resultat.'] : [],
    },
    [counted('Kontaktforsøk', units, attempts.length)],
  );
}

/** In: the input. Out: whom somebody tried to reach, in how many departments, and what came of it. */
export function contactSection(input: AppendixInput): AppendixSection {
  const attempts = input.units.flatMap(({ unit, entry }) =>
    entry.attempts.map((one): Attempt => ({ ...one, unit: unit.number })),
  );
  const { noun } = unitWords(input.content.unitKind);
  const notReached = input.content.entries
    .filter((one) => one.standing === 'not-reached')
    .map((one) => one.unit);
  return {
    id: 'kontakt',
    heading: 'Kontaktforsøk',
    parts: [
      ...paragraph([
        ...attemptsTold(attempts, input),
        ...say(`${countText(notReached.length, noun)} ble ikke nådd.`, [
          counted('Ikke nådd', notReached),
        ]),
      ]),
      ...resultsTable(attempts),
    ],
  };
}
