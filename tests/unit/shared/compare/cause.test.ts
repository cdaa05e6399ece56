import { describe, expect, it } from 'vitest';
import { categoriesOf } from '../../../../shared/compare/category.ts';
import { causeBetween, gravest, type Decided } from '../../../../shared/compare/cause.ts';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import { deriveOutcome } from '../../../../shared/codebook/derive-outcome.ts';
import type { Profile } from '../../../../shared/codebook/profile.ts';
import { outcomeId } from '../../../../shared/lib/ids.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { codebook2015, criterionOf, nextVersion } from '../../../builders/codebooks.ts';
import {
  answersOfKind,
  frozenFrom,
  interview,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';
import { profileOf } from '../../../builders/mapping.ts';

const first = codebook2015();

/** The same, but a service of one's own asks for years of experience. */
const stricter = nextVersion(first, (book) => ({
  ...book,
  rules: book.rules.map((rule) =>
    rule.outcome === 'egen-tjeneste'
      ? { ...rule, when: { all: [rule.when, { criterion: 'flere-ars-erfaring', is: ['ja'] }] } }
      : rule,
  ),
}));

/** The same, but a service of one's own asks for what nobody was asked before. */
const asking = nextVersion(first, (book) => ({
  ...book,
  criteria: [...book.criteria, criterionOf('apen', ['ja', 'nei'])],
  rules: book.rules.map((rule) =>
    rule.outcome === 'egen-tjeneste'
      ? { ...rule, when: { all: [rule.when, { criterion: 'apen', is: ['ja'] }] } }
      : rule,
  ),
}));

/** Asks nothing that the codebook of 2015 asks. */
const strange = nextVersion(first, (book) => ({
  ...book,
  criteria: [criterionOf('farge', ['gul', 'rod'])],
  outcomes: book.outcomes.map((outcome) => ({ ...outcome, alwaysBorderline: undefined })),
  rules: [
    { outcome: 'egen-tjeneste', when: { criterion: 'farge', is: ['gul'] } },
    { outcome: 'ingen-tjeneste' },
  ],
  reported: undefined,
  service: undefined,
  doubt: undefined,
}));

type Said = { readonly outcome?: string; readonly sources?: Profile };

function decided(codebook: Codebook, answers: Profile, { outcome, sources }: Said = {}): Decided {
  const given = outcomeId.parse(outcome ?? deriveOutcome(codebook, answers));
  const { entries } = frozenFrom(smallRound(['0101'], { codebook }), [
    stateOf('0101', {
      statements: sources === undefined ? [] : [interview({ answers: sources })],
      judgements: [voteFor(given, { answers })],
    }),
  ]);
  const [entry] = entries;
  if (entry === undefined) throw new Error('There is an entry');
  return {
    entry,
    outcome: given,
    codebook,
    category: valueOf(categoriesOf(codebook, 'utfall')).of,
  };
}

const own = answersOfKind('egen');
const nothing = answersOfKind('ingen');

describe('the service has changed', () => {
  it('where other answers give another outcome by the same rules', () => {
    const found = causeBetween(decided(first, nothing), decided(first, own));
    expect(found.cause).toBe('service');
    expect(found.basis).toMatchObject({ kind: 'answers' });
    expect(JSON.stringify(found.basis)).toContain('mestring');
  });

  it('also where the rules changed too, but could not have made the difference', () => {
    const years = { ...own, ...profileOf({ 'flere-ars-erfaring': 'ja' }) };
    const found = causeBetween(decided(first, nothing), decided(stricter, years));
    expect(found.cause).toBe('service');
  });

  it('where one of the two has only an outcome, and that is said', () => {
    const bare = decided(first, {}, { outcome: 'egen-tjeneste' });
    expect(causeBetween(decided(first, nothing), bare)).toEqual({
      cause: 'service',
      basis: { kind: 'answers-missing' },
    });
  });
});

describe('the criteria have changed', () => {
  it('where the old answers give the new outcome by the new rules', () => {
    expect(causeBetween(decided(first, own), decided(stricter, own))).toEqual({
      cause: 'criteria',
      basis: { kind: 'rederived' },
    });
  });

  it('where what was not asked then makes the difference', () => {
    const shut = { ...own, ...profileOf({ apen: 'nei' }) };
    const found = causeBetween(decided(first, own), decided(asking, shut));
    expect(found.cause).toBe('criteria');
  });

  it('where the codebooks ask nothing in common', () => {
    const red = decided(strange, profileOf({ farge: 'rod' }));
    expect(causeBetween(decided(first, own), red)).toEqual({
      cause: 'criteria',
      basis: { kind: 'nothing-in-common' },
    });
  });

  it('not where the new rules leave the old outcome as it was', () => {
    const years = { ...own, ...profileOf({ 'flere-ars-erfaring': 'ja' }) };
    const after = decided(stricter, { ...nothing, ...profileOf({ 'flere-ars-erfaring': 'ja' }) });
    expect(causeBetween(decided(first, years), after).cause).toBe('service');
  });
});

describe('it is judged differently', () => {
  it('where the same answers were decided against in one of them', () => {
    const deviating = decided(first, own, { outcome: 'ingen-tjeneste' });
    expect(causeBetween(decided(first, own), deviating)).toEqual({
      cause: 'judgement',
      basis: { kind: 'same-answers' },
    });
  });

  it('where the sources say the same about everything that is answered differently', () => {
    const doubtful = { ...own, ...profileOf({ mestring: 'nei' }) };
    const sources = profileOf({ mestring: 'uklart' });
    expect(
      causeBetween(decided(first, own, { sources }), decided(first, doubtful, { sources })),
    ).toEqual({
      cause: 'judgement',
      basis: { kind: 'same-sources', criteria: ['mestring'] },
    });
  });

  it('not where the sources say nothing, or something else', () => {
    const doubtful = { ...own, ...profileOf({ mestring: 'nei' }) };
    const one = profileOf({ mestring: 'ja' });
    const other = profileOf({ mestring: 'nei' });
    const cause = (before: Profile, after: Profile): string =>
      causeBetween(
        decided(first, own, { sources: before }),
        decided(first, doubtful, { sources: after }),
      ).cause;
    expect([cause(one, other), cause({}, {}), cause(one, one)]).toEqual([
      'service',
      'service',
      'judgement',
    ]);
  });
});

describe('of several causes', () => {
  it('what happened to the service goes first, the borders last', () => {
    const borders = { cause: 'borders', basis: { kind: 'borders' } } as const;
    const judged = { cause: 'judgement', basis: { kind: 'same-answers' } } as const;
    const service = { cause: 'service', basis: { kind: 'answers-missing' } } as const;
    expect(gravest([borders, judged, service])).toBe(service);
    expect(gravest([borders, judged])).toBe(judged);
    expect(gravest([borders])).toBe(borders);
  });
});
