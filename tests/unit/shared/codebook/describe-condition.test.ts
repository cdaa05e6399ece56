import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinSentence } from '../../../../shared/lib/norwegian-format.ts';
import { builtInCodebook } from '../../../../shared/codebook/built-in.ts';
import { condition, type Condition } from '../../../../shared/codebook/condition.ts';
import {
  conditionParts,
  describeCondition,
  listed,
} from '../../../../shared/codebook/describe-condition.ts';

function book(id: string) {
  const found = builtInCodebook(id);
  if (found === undefined) throw new Error(`no codebook ${id}`);
  return found;
}
const services = book('tjenester-2015');
const pages = book('nettsider-2023');
const services2015 = (test: unknown) => describeCondition(services, condition.parse(test));
const pages2023 = (test: unknown) => describeCondition(pages, condition.parse(test));

const yes = (criterion: string) => ({ criterion, is: ['ja'] });

describe('a test of the codebook in words', () => {
  it.each([
    [{ criterion: 'planer', is: ['godt-i-gang'] }, 'planer er «godt i gang»'],
    [{ criterion: 'form', is: ['senter', 'enhet'] }, 'form er «senter» eller «enhet»'],
    [{ criterion: 'form', unanswered: true }, 'form er ikke besvart'],
    [{ not: { criterion: 'form', unanswered: true } }, 'form er besvart'],
    [{ not: { criterion: 'form', is: ['ingen'] } }, 'form er ikke «ingen»'],
    [
      { not: { criterion: 'form', is: ['leder', 'ingen'] } },
      'form er verken «leder» eller «ingen»',
    ],
    [{ not: { not: yes('mestring') } }, 'styrker mestring er «ja»'],
    [
      { not: { all: [yes('mestring'), yes('gruppebasert')] } },
      'det er ikke slik at styrker mestring og gruppebasert er begge «ja»',
    ],
    [
      { any: [yes('samarbeid'), { criterion: 'samarbeid', unanswered: true }] },
      'samarbeid er «ja» eller ikke besvart',
    ],
    [
      {
        any: [
          yes('mestring'),
          { all: [yes('gruppebasert'), { criterion: 'form', unanswered: true }] },
        ],
      },
      'enten styrker mestring er «ja» eller (gruppebasert er «ja», og form er ikke besvart)',
    ],
    [
      { all: [yes('mestring'), { any: [yes('gruppebasert')] }] },
      'styrker mestring er «ja», og gruppebasert er «ja»',
    ],
  ])('%j', (test, words) => {
    expect(services2015(test)).toBe(words);
  });

  it('says of a criterion with several answers what they include', () => {
    const group = { criterion: 'tilbudsform', is: ['gruppe'] };
    const individual = { criterion: 'tilbudsform', is: ['individuelt'] };
    expect(pages2023(group)).toBe('tilbudsform omfatter «gruppe»');
    expect(pages2023({ not: group })).toBe('tilbudsform omfatter ikke «gruppe»');
    expect(pages2023({ all: [group, individual] })).toBe(
      'tilbudsform omfatter både «gruppe» og «individuelt»',
    );
  });

  it('gathers criteria that are to have the same answer, where the first of them stands', () => {
    const test = {
      all: [yes('mestring'), { criterion: 'form', unanswered: true }, yes('gruppebasert')],
    };
    expect(conditionParts(services, condition.parse(test))).toEqual([
      'styrker mestring og gruppebasert er begge «ja»',
      'form er ikke besvart',
    ]);
  });

  it('leaves out no criterion and no answer, whatever the test', () => {
    const criterion = fc.constantFrom(...services.criteria, ...pages.criteria);
    const leaf = criterion.chain((one) =>
      fc.oneof(
        fc.constant({ criterion: one.id, unanswered: true } as const),
        fc
          .subarray(
            one.answers.map((answer) => answer.id),
            { minLength: 1 },
          )
          .map((is) => ({ criterion: one.id, is })),
      ),
    );
    const { test } = fc.letrec<{ test: Condition }>((tie) => ({
      test: fc.oneof(
        { maxDepth: 4 },
        leaf,
        tie('test').map((not) => ({ not })),
        fc.array(tie('test'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
        fc.array(tie('test'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
      ),
    }));
    const both = { ...services, criteria: [...services.criteria, ...pages.criteria] };
    const mentioned = (one: Condition): readonly string[] => {
      if ('all' in one) return one.all.flatMap(mentioned);
      if ('any' in one) return one.any.flatMap(mentioned);
      if ('not' in one) return mentioned(one.not);
      const known = both.criteria.find(({ id }) => id === one.criterion);
      const answers = 'is' in one ? one.is : [];
      return [
        withinSentence(known?.label ?? ''),
        ...answers.map((id) => `«${known?.answers.find((answer) => answer.id === id)?.label}»`),
      ];
    };
    fc.assert(
      fc.property(test, (given) => {
        const words = describeCondition(both, given);
        for (const word of mentioned(given)) expect(words).toContain(word);
        expect(words).not.toMatch(/undefined|^\s*$/u);
        expect(words.split('(').length).toBe(words.split(')').length);
      }),
    );
  });
});

describe('words in a row', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a og b'],
    [['a', 'b', 'c'], 'a, b og c'],
  ])('%j', (words, row) => {
    expect(listed(words, 'og')).toBe(row);
  });
});
