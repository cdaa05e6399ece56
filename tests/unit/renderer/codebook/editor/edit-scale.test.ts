import { describe, expect, it } from 'vitest';
import { nextOf } from '../../../../../renderer/features/codebook/editor/edit-codebook.ts';
import {
  followAnswers,
  numberTyped,
  scaleOfKind,
  withNumber,
  withScale,
} from '../../../../../renderer/features/codebook/editor/edit-scale.ts';
import type { CriterionScale } from '../../../../../shared/codebook/criterion-scale.ts';
import { scaleMistakes } from '../../../../../shared/codebook/criterion-scale.ts';
import { compareCodebooks } from '../../../../../shared/codebook/compare-codebooks.ts';
import { answerId } from '../../../../../shared/lib/ids.ts';
import { scaleOf } from '../../../../../shared/agreement/scale-of.ts';
import { codebook2015, criterionOf } from '../../../../builders/codebooks.ts';

const answers = (...ids: readonly string[]) => ids.map((id) => ({ id: answerId.parse(id) }));
const three = answers('ingen', 'noen', 'mange');
const ordinal: CriterionScale = { kind: 'ordinal', order: three.map((one) => one.id) };
const interval = (
  values: Readonly<Record<string, number>>,
): Extract<CriterionScale, { kind: 'interval' }> => ({
  kind: 'interval',
  values: Object.fromEntries(Object.entries(values).map(([id, n]) => [answerId.parse(id), n])),
});

describe('a scale that is chosen', () => {
  it('begins with the answers as they stand, and without mistakes', () => {
    expect(scaleOfKind('none', three, ordinal)).toBeUndefined();
    expect(scaleOfKind('ordinal', three, undefined)).toEqual(ordinal);
    expect(scaleOfKind('interval', three, undefined)).toEqual(
      interval({ ingen: 0, noen: 1, mange: 2 }),
    );
    for (const kind of ['ordinal', 'interval'] as const)
      expect(
        scaleMistakes({
          multiple: false,
          answers: three,
          scale: scaleOfKind(kind, three, undefined),
        }),
      ).toEqual([]);
  });

  it('keeps the order when it becomes numbers, and when numbers become an order', () => {
    const turned: CriterionScale = { kind: 'ordinal', order: [...ordinal.order].reverse() };
    expect(scaleOfKind('interval', three, turned)).toEqual(
      interval({ mange: 0, noen: 1, ingen: 2 }),
    );
    const odd = interval({ ingen: 9, noen: -1, mange: 2.5 });
    expect(scaleOfKind('ordinal', three, odd)).toEqual({
      kind: 'ordinal',
      order: answers('noen', 'mange', 'ingen').map((one) => one.id),
    });
  });

  it('lies in the criterion, and leaves no trace when it is taken away', () => {
    const criterion = criterionOf('mengde', ['ingen', 'noen', 'mange']);
    const scaled = withScale(criterion, ordinal);
    expect(scaled).toEqual({ ...criterion, scale: ordinal });
    expect(Object.keys(withScale(scaled, undefined))).not.toContain('scale');
  });
});

describe('a scale whose answers change', () => {
  it('follows a new id, lets one go, and has a new one stand highest', () => {
    const renamed = answers('ingen', 'en-del', 'mange');
    expect(followAnswers(ordinal, three, renamed)).toEqual({
      kind: 'ordinal',
      order: renamed.map((one) => one.id),
    });
    const numbers = interval({ ingen: 0, noen: 4, mange: 2 });
    expect(followAnswers(numbers, three, renamed)).toEqual(
      interval({ ingen: 0, 'en-del': 4, mange: 2 }),
    );
    const fewer = answers('ingen', 'mange');
    expect(followAnswers(ordinal, three, fewer)).toEqual({
      kind: 'ordinal',
      order: fewer.map((one) => one.id),
    });
    expect(followAnswers(numbers, three, fewer)).toEqual(interval({ ingen: 0, mange: 2 }));
    const more = answers('ingen', 'noen', 'mange', 'alle');
    expect(followAnswers(ordinal, three, more)).toEqual({
      kind: 'ordinal',
      order: more.map((one) => one.id),
    });
    expect(followAnswers(numbers, three, more)).toEqual(
      interval({ ingen: 0, noen: 4, mange: 2, alle: 5 }),
    );
  });

  it('is the same when they only stand in another order, and none stays none', () => {
    expect(followAnswers(ordinal, three, three.toReversed())).toEqual(ordinal);
    expect(followAnswers(undefined, three, answers('ingen'))).toBeUndefined();
  });
});

describe('the numbers of a scale', () => {
  it('are read with comma or point, and none is missed, with its place', () => {
    expect(['1', ' 2,5 ', '-3', '−0.5', '1 000', 'mange', ''].map(numberTyped)).toEqual([
      1,
      2.5,
      -3,
      -0.5,
      null,
      null,
      null,
    ]);
    const numbers = interval({ ingen: 0, noen: 1, mange: 2 });
    const [, noen] = three;
    if (noen === undefined) throw new Error('There are three');
    expect(withNumber(numbers, noen.id, 7)).toEqual(interval({ ingen: 0, noen: 7, mange: 2 }));
    const missing = withNumber(numbers, noen.id, null);
    expect(scaleMistakes({ multiple: false, answers: three, scale: missing })).toEqual([
      'svaret «noen» mangler',
    ]);
  });
});

describe('the scale that the plans of 2015 have without saying it', () => {
  it('is said in the next version, where it can be changed, and is nothing new', () => {
    const book = codebook2015();
    const next = nextOf(book);
    const plans = next.criteria.find((one) => one.id === 'planer');
    expect(plans?.scale).toEqual({ kind: 'ordinal', order: ['ingen', 'godt-i-gang', 'etablert'] });
    expect(compareCodebooks(book, next)).toEqual([]);
    if (plans === undefined) throw new Error('It asks about plans');
    expect(scaleOf(next, plans)).toEqual(plans.scale);
    const without = {
      ...next,
      criteria: next.criteria.map((one) => withScale(one, undefined)),
    };
    expect(compareCodebooks(book, without)).toMatchObject([
      {
        what: 'Planer: skalaen',
        change: 'removed',
        before: 'rekkefølge fra lavest til høyest: ingen, godt i gang, etablert',
      },
    ]);
  });
});
