import { array, assert, constantFrom, dictionary, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCodebook } from '../../../../shared/codebook/built-in.ts';
import type { Profile } from '../../../../shared/codebook/profile.ts';
import { criterionId } from '../../../../shared/lib/ids.ts';
import { profileCoder } from '../../../../shared/precedent/coded-profiles.ts';
import { criterionWeights } from '../../../../shared/precedent/criterion-weights.ts';
import { compareProfiles } from '../../../../shared/precedent/profile-distance.ts';
import { ownService, profileOf } from '../../../builders/mapping.ts';

const codebook = builtInCodebook('tjenester-2015');
if (codebook === undefined) throw new Error('tjenester-2015 is built in');
const weights = criterionWeights(codebook);

const profiles = dictionary(
  constantFrom('form', 'gruppebasert', 'mestring', 'planer', 'fremmed'),
  subarray(['ja', 'nei', 'uklart'], { minLength: 1, maxLength: 2 }),
).map((drawn): Profile => profileOf(drawn));

describe('the weights of criteria', () => {
  it('are twice as high where the outcome rests on them', () => {
    expect(weights.get(criterionId.parse('gruppebasert'))).toBe(2);
    expect([...weights.values()].every((weight) => weight === 1 || weight === 2)).toBe(true);
  });
});

describe('the distance between two profiles', () => {
  it('is the weighted share of what both answer that is answered differently', () => {
    const plain = new Map([
      [criterionId.parse('form'), 2],
      [criterionId.parse('mestring'), 2],
      [criterionId.parse('planer'), 1],
    ]);
    const here = profileOf({ form: 'senter', mestring: 'ja', planer: 'ingen' });
    const there = profileOf({ form: 'senter', mestring: 'nei' });
    expect(compareProfiles(here, there, plain)).toEqual({
      compared: 2,
      same: 1,
      differing: ['mestring'],
      distance: 0.5,
      nearness: 2 / 5,
    });
  });

  it('compares nothing between codebooks without a criterion in common', () => {
    expect(compareProfiles(ownService, profileOf({ tema: 'kreft' }), weights)).toEqual({
      compared: 0,
      same: 0,
      differing: [],
      distance: 1,
      nearness: 0,
    });
  });

  it('is 0 to itself and the same both ways, and never further than 1', () => {
    assert(
      property(profiles, profiles, (one, other) => {
        const there = compareProfiles(one, other, weights);
        const back = compareProfiles(other, one, weights);
        expect(there.distance).toBe(back.distance);
        expect(there.distance).toBeGreaterThanOrEqual(0);
        expect(there.distance).toBeLessThanOrEqual(1);
        const self = compareProfiles(one, one, weights);
        expect(self.differing).toEqual([]);
        const alike = self.compared > 0;
        expect(self).toMatchObject({ distance: alike ? 0 : 1, nearness: alike ? 1 : 0 });
      }),
    );
  });

  it('gives the same nearness in numbers as in words', () => {
    assert(
      property(array(profiles, { minLength: 2, maxLength: 8 }), (drawn) => {
        const coder = profileCoder();
        const coded = drawn.map((one) => coder.code(one));
        for (const asked of drawn) {
          const nearness = coder.nearnessTo(asked, weights);
          for (const [at, other] of drawn.entries())
            expect(nearness(coded[at] ?? new Uint32Array())).toBe(
              compareProfiles(asked, other, weights).nearness,
            );
        }
      }),
    );
  });
});
