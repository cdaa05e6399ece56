import type { Language } from '../lib/language.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { flagSentence } from '../messages/sentence-flags.ts';
import type { TableValue } from '../release/table-value.ts';
import { behindNumber } from './behind-number.ts';
import { claimedValue, truthOf } from './check-claim.ts';
import { knownClaims } from './known-claims.ts';
import { findCell, type Referred } from './find-cell.ts';
import { quantityText } from './interval.ts';
import { noneWord, numberText, type NumberWriting } from './number-text.ts';
import { numberWords } from './number-words.ts';
import { readClaim, type Claim } from './read-claim.ts';
import { readTemplate } from './read-template.ts';
import type { CheckedClaim, SentenceFlag, SentencePart, WrittenSentence } from './sentence.ts';
import { beginsSentence, capitalised } from './sentence-start.ts';
import { statedContradictions } from './stated-percentage.ts';
import type { Reference, TemplatePart } from './template.ts';
import { meaningOf, trueWords } from './true-words.ts';

/** What a sentence is written with: the tables of one release or draft, and how numbers and names are written. */
export type SentenceWorld = NumberWriting & { readonly tables: readonly TableValue[] };

type Written = { readonly part: SentencePart; readonly flags: readonly SentenceFlag[] };

const written = ({ path, part }: Reference): string => (path === '' ? part : `${path}.${part}`);

/** Up to here the words are shorter to read than the figures are to see; English journals write out what is below ten. */
const mostAsked: Readonly<Record<Language, number>> = { nb: 12, nn: 12, en: 9 };

type NumberPart = Extract<TemplatePart, { readonly kind: 'number' }>;

function inWords(
  { style, noun }: NumberPart,
  amount: number,
  begins: boolean,
  language: Language,
): string | null {
  const gender = noun?.gender ?? 'en';
  if (style === 'tall') return null;
  const wanted =
    begins || (style === 'ord' && amount <= mostAsked[language]) || (noun !== null && amount <= 1);
  if (!wanted) return null;
  if (amount > 0) return numberWords(amount, gender, language);
  return language === 'en' && noun !== null ? 'no' : noneWord[language];
}

function writeNumber(
  part: NumberPart,
  found: Referred,
  before: string,
  writing: NumberWriting,
): Written {
  const { text, amount } = numberText(found, writing);
  const begins = beginsSentence(before, writing.language);
  const words = amount === null ? null : inWords(part, amount, begins, writing.language);
  const noun = part.noun === null ? '' : ` ${amount === 1 ? part.noun.one : part.noun.many}`;
  const shown = `${words ?? text}${noun}`;
  const final = begins ? capitalised(shown) : shown;
  const span = { from: before.length, to: before.length + final.length };
  const flags: SentenceFlag[] = [];
  const reference = written(part.reference);
  if (found.cell.suppressed !== undefined) flags.push({ ...span, kind: 'suppressed', reference });
  else if (text === '–') flags.push({ ...span, kind: 'no-value', reference });
  else if (begins && part.style !== 'tall' && /^[\d−]/u.test(final))
    flags.push({ ...span, kind: 'begins-with-number', text: final });
  const { from, to } = part;
  return {
    part: { kind: 'number', text: final, source: { from, to }, number: behindNumber(found) },
    flags,
  };
}

function checked(
  words: string,
  claim: Claim,
  cells: readonly Referred[],
  language: Language,
): CheckedClaim | null {
  const [first, second = null] = cells;
  const value = first === undefined ? null : claimedValue(claim, first, second);
  if (value === null) return null;
  const truth = truthOf(claim, value);
  const none = claim.of === 'share' && value.now.whole === 1;
  const text = (of: typeof value.now): string => quantityText(of, none ? 'count' : claim.of);
  return {
    words,
    truth,
    meaning: meaningOf(claim),
    value: text(value.now),
    low: text(value.low),
    high: text(value.high),
    instead: truth === 'always' || none ? [] : trueWords(claim.of, value, language),
  };
}

type ClaimPart = Extract<TemplatePart, { readonly kind: 'claim' }>;

function writeClaim(
  part: ClaimPart,
  claim: Claim,
  cells: readonly Referred[],
  before: string,
  { language }: NumberWriting,
): Written {
  const words = beginsSentence(before, language) ? capitalised(part.words) : part.words;
  const text = words.replace(/(\d) (?=%|\d{3}\b)/gu, '$1\u00A0');
  const { from, to } = part;
  const span = { from: before.length, to: before.length + text.length };
  const [reference] = part.references;
  const hidden = cells.some((one) => one.cell.suppressed !== undefined);
  const found = hidden ? null : checked(part.words, claim, cells, language);
  const flags: SentenceFlag[] = [];
  if (hidden) flags.push({ ...span, kind: 'suppressed', reference: written(reference) });
  else if (found === null) flags.push({ ...span, kind: 'no-value', reference: written(reference) });
  else if (found.truth !== 'always')
    flags.push({
      ...span,
      kind: found.truth === 'now' ? 'claim-depends' : 'claim-untrue',
      claim: found,
    });
  return {
    part: {
      kind: 'claim',
      text,
      source: { from, to },
      claim: found,
      numbers: cells.map(behindNumber),
    },
    flags,
  };
}

/** What a claim can be of: a share or a count of its own, or how many times one is the other. */
function misfit(claim: Claim, part: ClaimPart, cells: readonly Referred[]): string | null {
  const wanted = claim.of === 'ratio' ? 2 : 1;
  if (cells.length !== wanted)
    return wanted === 2
      ? `«${part.words}» holder to tall mot hverandre: skriv begge, med komma mellom`
      : `«${part.words}» gjelder ett tall`;
  const parts = new Set(cells.map((one) => one.part));
  const counts = claim.of === 'count' ? ['n'] : ['n', 'percent'];
  if ([...parts].some((one) => !counts.includes(one)) || parts.size > 1)
    return `«${part.words}» gjelder ${claim.of === 'count' ? 'et antall: n' : 'n eller percent'}`;
  return null;
}

function writePart(part: TemplatePart, before: string, world: SentenceWorld): Result<Written> {
  switch (part.kind) {
    case 'text': {
      const text = part.text.replace(/(\d) (?=%)/gu, '$1\u00A0');
      return accept({ part: { kind: 'text', text }, flags: [] });
    }
    case 'number': {
      const found = findCell(part.reference, world.tables);
      return found.ok ? accept(writeNumber(part, found.value, before, world)) : found;
    }
    case 'choice': {
      const found = findCell(part.reference, world.tables);
      if (!found.ok) return found;
      const { amount } = numberText(found.value, world);
      const text = amount === 1 ? part.one : part.many;
      return accept({
        part: {
          kind: 'text',
          text: beginsSentence(before, world.language) ? capitalised(text) : text,
        },
        flags: [],
      });
    }
    case 'claim': {
      const { from, to, words } = part;
      const claim = readClaim(words, world.language);
      if (claim === null) {
        return reject(
          refuse('claim-unknown', {
            position: from + 1,
            from,
            to,
            words,
            known: [...knownClaims(world.language)],
          }),
        );
      }
      const cells: Referred[] = [];
      for (const reference of part.references) {
        const found = findCell(reference, world.tables);
        if (!found.ok) return found;
        cells.push(found.value);
      }
      const problem = misfit(claim, part, cells);
      if (problem !== null)
        return reject(refuse('sentence-unreadable', { position: from + 1, from, to, problem }));
      return accept(writeClaim(part, claim, cells, before, world));
    }
    default:
      return part satisfies never;
  }
}

/**
 * Writes a sentence with the numbers of a release or draft. In: the text as it was written, and the tables. Out: the
 * text as it is read, with the records behind each number and what it should not be printed with. Errors:
 * `sentence-unreadable`, `reference-unknown`, `claim-unknown`, each with the place from 1.
 */
export function writeSentence(text: string, world: SentenceWorld): Result<WrittenSentence> {
  const template = readTemplate(text.normalize('NFC'));
  if (!template.ok) return template;
  const parts: SentencePart[] = [];
  const flags: SentenceFlag[] = [];
  let read = '';
  for (const part of template.value) {
    const result = writePart(part, read, world);
    if (!result.ok) return result;
    parts.push(result.value.part);
    flags.push(...result.value.flags);
    read += result.value.part.text;
  }
  const contradictions = statedContradictions(read, [], world.language).map(
    (contradiction): SentenceFlag => {
      const { from, to } = contradiction;
      return { kind: 'contradiction', contradiction, from, to };
    },
  );
  return accept({
    text: read,
    parts,
    flags: [...flags, ...contradictions]
      .toSorted((one, other) => one.from - other.from)
      .map((flag) => ({ ...flag, message: flagSentence(flag) })),
  });
}
