/** E-mail addresses as they are written, bounded so that no text takes long. */
const address =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,5}/gu;

/** Eight digits in the groups in which Norwegian telephone numbers are written, with or without the country's. */
const telephone =
  /(?<![\p{L}\p{N}.,-])(?:(?:\+|00)47[ ]?)?(?:[2-9]\d{7}|[2-9]\d(?: \d{2}){3}|[2-9]\d{2} \d{2} \d{3})(?![\p{L}\p{N}]|[.,-]\d)/gu;

/** A day written without anything between: 20150305. */
const day = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;

export type ContactDetail = { readonly kind: 'epost' | 'telefon'; readonly text: string };

/**
 * What looks like a way to reach one person. In: any text. Out: e-mail addresses, then telephone numbers, as they were
 * written. A service has such ways too, so this is for pointing out, never for refusing.
 */
export function contactDetailsIn(text: string): readonly ContactDetail[] {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, ' ');
  const all = (pattern: RegExp): readonly string[] =>
    [...plain.matchAll(pattern)].map(([one]) => one);
  return [
    ...(plain.includes('@') ? all(address) : []).map((one) => ({
      kind: 'epost' as const,
      text: one,
    })),
    ...all(telephone)
      .filter((one) => !day.test(one))
      .map((one) => ({ kind: 'telefon' as const, text: one })),
  ];
}
