import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Codebook, Criterion } from '../../../../shared/codebook/codebook.ts';
import { deriveOutcome } from '../../../../shared/codebook/derive-outcome.ts';
import { effectOn, weightOf, type Effect } from '../../../../shared/codebook/effect.ts';
import type { Judged } from '../../../../shared/codebook/judgement-fits.ts';
import type { Profile } from '../../../../shared/codebook/profile.ts';
import { reachableOutcomes } from '../../../../shared/codebook/reachable-outcomes.ts';
import {
  criterionId,
  outcomeId,
  type AnswerId,
  type CriterionId,
} from '../../../../shared/lib/ids.ts';
import {
  codebook2015,
  criterionOf,
  nextVersion,
  smallCodebook,
} from '../../../builders/codebooks.ts';
import { ownService, profileOf } from '../../../builders/mapping.ts';

/** Every set of answers there is, none included; the naive account that the program's has to equal. */
function everyAnswer({ answers, multiple }: Criterion): readonly (readonly AnswerId[])[] {
  const ids = answers.map((one) => one.id);
  if (!multiple) return [[], ...ids.map((id) => [id])];
  return ids.reduce<readonly (readonly AnswerId[])[]>(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );
}

function everyProfile(
  codebook: Codebook,
  profile: Profile,
  open: readonly CriterionId[],
): readonly Profile[] {
  return codebook.criteria
    .filter((one) => open.includes(one.id))
    .reduce<readonly Profile[]>(
      (profiles, one) =>
        profiles.flatMap((given) =>
          everyAnswer(one).map((answers) => {
            const { [one.id]: _, ...others } = given;
            return answers.length === 0 ? others : { ...others, [one.id]: answers };
          }),
        ),
      [profile],
    );
}

const profileFor = (codebook: Codebook): fc.Arbitrary<Profile> =>
  fc.tuple(...codebook.criteria.map((one) => fc.constantFrom(...everyAnswer(one)))).map((given) =>
    Object.fromEntries(
      codebook.criteria.flatMap(({ id }, at) => {
        const answers = given[at] ?? [];
        return answers.length === 0 ? [] : [[id, answers]];
      }),
    ),
  );

const judgedAs = (codebook: Codebook, answers: Profile): Judged => ({
  answers,
  outcome: deriveOutcome(codebook, answers),
  borderline: null,
});

const ofKind = <K extends Effect['kind']>(
  effects: readonly Effect[],
  kind: K,
): readonly Extract<Effect, { kind: K }>[] =>
  effects.filter((one): one is Extract<Effect, { kind: K }> => one.kind === kind);

const twoVersions = fc
  .record({ before: smallCodebook, after: smallCodebook })
  .chain(({ before, after }) =>
    fc.record({
      before: fc.constant(before),
      after: fc.constant(after),
      answers: profileFor(before),
    }),
  );

describe('which outcomes can be reached', () => {
  it('are those that trying every answer finds', () => {
    const cases = smallCodebook.chain((codebook) =>
      fc.record({
        codebook: fc.constant(codebook),
        answers: profileFor(codebook),
        open: fc.subarray(codebook.criteria.map((one) => one.id)),
      }),
    );
    fc.assert(
      fc.property(cases, ({ codebook, answers, open }) => {
        const naive = new Set(
          everyProfile(codebook, answers, open).map((one) => deriveOutcome(codebook, one)),
        );
        expect(new Set(reachableOutcomes(codebook, answers, open).keys())).toEqual(naive);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the effect of a new version on any judgement', () => {
  it('is what deriving and trying every answer finds', () => {
    fc.assert(
      fc.property(twoVersions, ({ before, after, answers }) => {
        const judged = judgedAs(before, answers);
        const effects = effectOn(before, after, judged);
        const now = deriveOutcome(after, answers);
        expect(ofKind(effects, 'changes').map((one) => one.to)).toEqual(
          now === judged.outcome ? [] : [now],
        );
        const asked = JSON.stringify(before.rules);
        const open = after.criteria
          .map((one) => one.id)
          .filter((id) => answers[id] === undefined && !asked.includes(`"${id}"`));
        const widened = after.criteria
          .filter((one) =>
            before.criteria.some(({ id, multiple }) => id === one.id && one.multiple && !multiple),
          )
          .map((one) => one.id);
        const naive = new Set(
          everyProfile(after, answers, [...open, ...widened]).map((one) =>
            deriveOutcome(after, one),
          ),
        );
        naive.delete(now);
        naive.delete(judged.outcome);
        expect(new Set(ofKind(effects, 'could-change').flatMap((one) => one.to))).toEqual(naive);
        const decisive = after.criteria
          .filter(({ id, question }) => {
            const earlier = before.criteria.find((one) => one.id === id);
            if (earlier === undefined || earlier.question === question) return false;
            return everyProfile(after, answers, [id]).some(
              (one) => deriveOutcome(after, one) !== now,
            );
          })
          .map((one) => one.id);
        expect(ofKind(effects, 'old-wording').map((one) => one.criterion)).toEqual(decisive);
      }),
      { numRuns: 1000 },
    );
  });

  it('is none at all where the version says the same', () => {
    const same = smallCodebook.chain((codebook) =>
      fc.record({ codebook: fc.constant(codebook), answers: profileFor(codebook) }),
    );
    fc.assert(
      fc.property(same, ({ codebook, answers }) => {
        expect(
          effectOn(codebook, { ...codebook, version: 2 }, judgedAs(codebook, answers)),
        ).toEqual(
          // A criterion that no rule looks at makes no difference when it is answered.
          [],
        );
      }),
    );
  });
});

describe('the effect on the mapping of 2015', () => {
  const book = codebook2015();
  const own = judgedAs(book, ownService);
  const varighet = criterionOf('varighet', ['ja', 'nei', 'uklart'], { label: 'Varighet' });
  const asksDuration = nextVersion(book, (one) => ({
    ...one,
    criteria: [...one.criteria, varighet],
    rules: one.rules.map((rule) =>
      rule.outcome === 'egen-tjeneste' && rule.when !== undefined
        ? { ...rule, when: { all: [rule.when, { not: { criterion: 'varighet', is: ['nei'] } }] } }
        : rule,
    ),
  }));

  it('says that a new question could give another outcome, and which question', () => {
    expect(effectOn(book, asksDuration, own)).toEqual([
      { kind: 'could-change', to: ['ingen-tjeneste'], criteria: ['varighet'] },
    ]);
    expect(effectOn(book, asksDuration, judgedAs(book, profileOf({ form: 'ingen' })))).toEqual([]);
  });

  it('says that a sharper rule gives another outcome from the same answers', () => {
    const sharper = nextVersion(book, (one) => ({
      ...one,
      rules: one.rules.map((rule) =>
        rule.outcome === 'egen-tjeneste' && rule.when !== undefined
          ? {
              ...rule,
              when: { all: [rule.when, { not: { criterion: 'form', is: ['koordinator'] } }] },
            }
          : rule,
      ),
    }));
    expect(effectOn(book, sharper, own)).toEqual([
      { kind: 'changes', from: 'egen-tjeneste', to: 'ingen-tjeneste' },
    ]);
    // Whoever deviated to that outcome with a rationale has it already.
    expect(effectOn(book, sharper, { ...own, outcome: outcomeId.parse('ingen-tjeneste') })).toEqual(
      [],
    );
  });

  it('says that what a judgement rests on is gone', () => {
    const without = nextVersion(book, (one) => ({
      ...one,
      criteria: one.criteria.map((criterion) =>
        criterion.id === 'form'
          ? { ...criterion, answers: criterion.answers.filter(({ id }) => id !== 'koordinator') }
          : criterion,
      ),
      reported: undefined,
    }));
    expect(effectOn(book, without, own)).toMatchObject([
      { kind: 'gone', gone: { part: 'answer', id: 'koordinator', criterion: 'form' } },
    ]);
  });

  it('says that a new wording matters where the answer decides, and where it is in doubt', () => {
    const reworded = nextVersion(book, (one) => ({
      ...one,
      criteria: one.criteria.map((criterion) => ({ ...criterion, example: 'Et nytt eksempel.' })),
    }));
    const nowhere = judgedAs(book, profileOf({ form: 'ingen', gruppebasert: 'nei' }));
    expect(
      ofKind(effectOn(book, reworded, own), 'old-wording').map((one) => one.criterion),
    ).toEqual([
      'form',
      'samarbeid',
      'gruppebasert',
      'mestring',
      'planlagt-sammen',
      'gjennomfort-sammen',
      'evaluert-sammen',
    ]);
    expect(effectOn(book, reworded, nowhere)).toEqual([
      { kind: 'old-wording', criterion: 'planer', why: 'decides' },
    ]);
    const marked = {
      ...nowhere,
      borderline: {
        criterion: criterionId.parse('mestring'),
        alternative: outcomeId.parse('egen-tjeneste'),
        rationale: 'Uklart',
        reasons: [],
      },
    };
    expect(effectOn(book, reworded, marked)).toMatchObject([
      { criterion: 'mestring', why: 'in-doubt' },
      { criterion: 'planer', why: 'decides' },
    ]);
  });

  it('asks for a mark where an outcome has become always borderline', () => {
    const always = nextVersion(book, (one) => ({
      ...one,
      outcomes: one.outcomes.map((outcome) =>
        outcome.id === 'egen-tjeneste'
          ? { ...outcome, alwaysBorderline: { criterion: 'form', alternative: 'ingen-tjeneste' } }
          : outcome,
      ),
    }));
    const [effect, ...others] = effectOn(book, always, own);
    expect(effect).toMatchObject({ kind: 'new-mark', required: true });
    expect(others).toEqual([]);
    expect(effect && weightOf(effect)).toBe('must');
  });
});
