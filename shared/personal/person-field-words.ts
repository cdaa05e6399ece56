import type { PersonField } from '../events/person.ts';

const words: Readonly<Record<PersonField, string>> = {
  name: 'navn',
  role: 'rolle',
  phone: 'telefon',
  email: 'e-post',
};

/** In: fields of a contact person. Out: what they are called, in a sentence: «navn, rolle og telefon». */
export function personFieldWords(fields: readonly PersonField[]): string {
  const all = fields.map((one) => words[one]);
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} og ${last}`;
}
