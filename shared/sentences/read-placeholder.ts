import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { Gender } from './number-words.ts';
import { styles, type Noun, type Reference, type TemplatePart } from './template.ts';

/** Segments with points between; one with spaces or signs in it stands within quotation marks. */
const referenceText = /(?:"[^"]+"|[\p{L}\p{N}_-]+)(?:\.(?:"[^"]+"|[\p{L}\p{N}_-]+))*/uy;

const genders: Readonly<Record<string, Gender>> = {
  en: 'en',
  ein: 'en',
  ei: 'ei',
  et: 'et',
  eit: 'et',
  // English has none; an article is left out all the same.
  a: 'en',
  an: 'en',
};

/** In: where in the text, from 0, and what is the matter. Out: the refusal; its position counts from 1, as people do. */
export function unreadable(from: number, to: number, problem: string) {
  return reject(refuse('sentence-unreadable', { position: from + 1, from, to, problem }));
}

type Read = { readonly reference: Reference; readonly rest: string; readonly restAt: number };

/** Reads a reference at the start of `text`, which stands at `at` in the whole. */
function readReference(text: string, at: number): Result<Read> {
  const lead = text.length - text.trimStart().length;
  referenceText.lastIndex = lead;
  const [found] = referenceText.exec(text) ?? [];
  const from = at + lead;
  if (found === undefined)
    return unreadable(from, at + text.length, 'her skulle det stått et tall');
  const segments = [...found.matchAll(/"([^"]+)"|[^."]+/gu)].map(
    ([whole, quoted]) => quoted ?? whole,
  );
  const part = segments.at(-1) ?? '';
  return accept({
    reference: {
      path: segments.slice(0, -1).join('.'),
      part,
      from,
      to: from + found.length,
    },
    rest: text.slice(lead + found.length),
    restAt: from + found.length,
  });
}

type Forms = { readonly one: string; readonly many: string };

function readForms(text: string, from: number, to: number): Result<Forms> {
  const forms = text.split('|').map((one) => one.trim());
  const [one, many, ...more] = forms;
  if (one === undefined || many === undefined || more.length > 0 || one === '' || many === '')
    return unreadable(from, to, 'skriv entall og flertall med | mellom: kommune|kommuner');
  return accept({ one, many });
}

function nounOf({ one, many }: Forms): Noun {
  const [, article = '', rest = ''] = /^(\S+) +(.+)$/u.exec(one) ?? [];
  const gender = genders[article.toLocaleLowerCase('nb')];
  return gender === undefined ? { one, many, gender: 'en' } : { one: rest, many, gender };
}

type Inner = {
  readonly text: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

function readClaimPart({ text, at, from, to }: Inner, colon: number): Result<TemplatePart> {
  const words = text.slice(0, colon).trim();
  if (words === '') return unreadable(from, to, 'ordene foran kolon mangler');
  const references: Reference[] = [];
  let rest = text.slice(colon + 1);
  let restAt = at + colon + 1;
  for (;;) {
    const read = readReference(rest, restAt);
    if (!read.ok) return read;
    references.push(read.value.reference);
    const after = read.value.rest.trimStart();
    if (after === '') break;
    if (!after.startsWith(',') || references.length === 2)
      return unreadable(
        read.value.restAt,
        to,
        'etter kolon står ett tall, eller to med komma mellom',
      );
    const skipped = read.value.rest.length - after.length + 1;
    rest = after.slice(1);
    restAt = read.value.restAt + skipped;
  }
  const [first, ...others] = references;
  if (first === undefined) return unreadable(from, to, 'tallet etter kolon mangler');
  return accept({ kind: 'claim', words, references: [first, ...others], from, to });
}

function readNumberPart({ text, at, from, to }: Inner): Result<TemplatePart> {
  const [lead = '', style = null] = /^\s*(?:(ord|tall)\s+)?/u.exec(text) ?? [];
  const read = readReference(text.slice(lead.length), at + lead.length);
  if (!read.ok) return read;
  const { reference, rest, restAt } = read.value;
  const after = rest.trim();
  if (after.startsWith('?')) {
    const forms = readForms(after.slice(1), restAt, to);
    return forms.ok ? accept({ kind: 'choice', reference, ...forms.value, from, to }) : forms;
  }
  const number = {
    kind: 'number',
    reference,
    style: styles.find((one) => one === style) ?? null,
    from,
    to,
  } as const;
  if (after === '') return accept({ ...number, noun: null });
  const forms = readForms(after, restAt, to);
  return forms.ok ? accept({ ...number, noun: nounOf(forms.value) }) : forms;
}

/**
 * Reads what stands between braces. In: it, and where the braces stand, from 0. Out: the number, the choice or the
 * claim. Error: `sentence-unreadable` with the place and what is the matter.
 */
export function readPlaceholder(text: string, from: number, to: number): Result<TemplatePart> {
  if (text.trim() === '') return unreadable(from, to, 'det står ingenting mellom klammene');
  const inner = { text, at: from + 1, from, to };
  const [sign] = /[:"?|]/u.exec(text) ?? [];
  return sign === ':' ? readClaimPart(inner, text.indexOf(':')) : readNumberPart(inner);
}
