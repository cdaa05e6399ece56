import { assert, constantFrom, oneof, option, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCodebook } from '../../../../shared/codebook/built-in.ts';
import { deriveOutcome, proposeMark } from '../../../../shared/codebook/derive-outcome.ts';
import type { Profile } from '../../../../shared/codebook/profile.ts';
import { profileOf } from '../../../builders/mapping.ts';

const found = builtInCodebook('tjenester-2015');
if (found === undefined) throw new Error('tjenester-2015 is built in');
const codebook = found;

/** The rules as the promise writes them, in a second form: plain ifs. */
function byThePromise(given: Profile): string {
  const is = (criterion: string, answer: string): boolean =>
    Object.entries(given).some(
      ([id, answers]) => id === criterion && answers.some((one) => one === answer),
    );
  const answered = (criterion: string): boolean => Object.keys(given).includes(criterion);
  const offersCount = [
    'gruppebasert',
    'mestring',
    'planlagt-sammen',
    'gjennomfort-sammen',
    'evaluert-sammen',
  ].every((criterion) => is(criterion, 'ja'));
  if (!is('form', 'ingen') && offersCount && (is('samarbeid', 'egen') || !answered('samarbeid')))
    return 'egen-tjeneste';
  if (
    !is('form', 'ingen') &&
    offersCount &&
    (is('samarbeid', 'interkommunal-vert') || is('samarbeid', 'interkommunal-deltaker'))
  ) {
    return 'interkommunal-tjeneste';
  }
  if (is('planer', 'godt-i-gang')) return 'planlagt-tjeneste';
  if (is('form', 'ingen') && offersCount && is('flere-ars-erfaring', 'ja'))
    return 'tilbud-uten-tjeneste';
  return 'ingen-tjeneste';
}

const anyProfile = tuple(
  ...codebook.criteria.map(({ id, answers }) =>
    option(constantFrom(...answers.map((one) => one.id)), { freq: 5 }).map(
      (answer) => [id, answer] as const,
    ),
  ),
).map((pairs) =>
  profileOf(
    Object.fromEntries(pairs.flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]]))),
  ),
);

// Most random profiles give «ingen tjeneste»; these lie where the offers count or nearly do.
const nearProfile = tuple(
  anyProfile,
  constantFrom(...(['ja', 'ja', 'ja', 'uklart'] as const)),
  constantFrom(...(['ja', 'ja', 'uklart', 'nei'] as const)),
).map(([given, one, other]) => ({
  ...given,
  ...profileOf({
    gruppebasert: 'ja',
    mestring: 'ja',
    'planlagt-sammen': 'ja',
    'gjennomfort-sammen': one,
    'evaluert-sammen': other,
  }),
}));

describe('the outcome under tjenester-2015', () => {
  it('is what the promised rules give, for any profile', () => {
    assert(
      property(oneof(anyProfile, nearProfile), (given) => {
        expect(deriveOutcome(codebook, given)).toBe(byThePromise(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('proposes a mark exactly where reading an unclear answer as ja gives another outcome', () => {
    assert(
      property(nearProfile, (given) => {
        const outcome = deriveOutcome(codebook, given);
        const proposed = proposeMark(codebook, given);
        const unclear = Object.entries(given).filter(([, answers]) =>
          answers.some((one) => one === 'uklart'),
        );
        const allYes = {
          ...given,
          ...profileOf(Object.fromEntries(unclear.map(([id]) => [id, 'ja']))),
        };
        const decides = unclear.some(
          ([id]) => byThePromise({ ...given, ...profileOf({ [id]: 'ja' }) }) !== outcome,
        );
        const doubtDecides = decides || byThePromise(allYes) !== outcome;
        const named = proposed !== undefined && unclear.some(([id]) => id === proposed.criterion);
        expect(doubtDecides).toBe(named && proposed.alternative !== outcome);
        expect(proposed === undefined).toBe(!doubtDecides && outcome !== 'tilbud-uten-tjeneste');
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads the Holmestrand case of the picture: no service, with ja a service of its own', () => {
    const given = profileOf({
      form: 'koordinator',
      samarbeid: 'egen',
      gruppebasert: 'ja',
      mestring: 'ja',
      'planlagt-sammen': 'ja',
      'gjennomfort-sammen': 'ja',
      'evaluert-sammen': 'uklart',
    });
    expect(deriveOutcome(codebook, given)).toBe('ingen-tjeneste');
    expect(proposeMark(codebook, given)).toEqual({
      criterion: 'evaluert-sammen',
      alternative: 'egen-tjeneste',
    });
  });
});
