import type { HeldPerson } from '../../../shared/contract/person-views.ts';

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('nb').trim();
const digits = (text: string): string => text.replaceAll(/\D/gu, '');

/** In: everybody, and what somebody looks for. Out: those with it in name, e-mail or role, or with the digits in the telephone number. */
export function foundPersons(
  persons: readonly HeldPerson[],
  looked: string,
): readonly HeldPerson[] {
  const words = folded(looked);
  const number = digits(looked);
  if (words === '') return persons;
  return persons.filter(({ records }) =>
    records.some(
      ({ name, email, phone, role = '' }) =>
        [name, email, role].some((text) => folded(text).includes(words)) ||
        (number.length > 2 && digits(phone).includes(number)),
    ),
  );
}

/** In: a person. Out: what they are called where they are listed; empty where nothing can be said. */
export function calledBy({ name, records: [first] }: HeldPerson): string {
  return name || first?.email || first?.phone || '';
}
