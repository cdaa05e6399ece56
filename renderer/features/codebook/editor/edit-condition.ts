import { assertNever } from '../../../../shared/lib/assert-never.ts';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import type { Condition } from '../../../../shared/codebook/condition.ts';
import type { CriterionId } from '../../../../shared/lib/ids.ts';
import { criterionIdTyped } from './loose-ids.ts';

/** The kinds of test that a rule can be built from. */
export const testKinds = ['all', 'any', 'not', 'is', 'unanswered'] as const;
export type TestKind = (typeof testKinds)[number];

/** In: a test. Out: its kind. */
export function kindOf(test: Condition): TestKind {
  if ('all' in test) return 'all';
  if ('any' in test) return 'any';
  if ('not' in test) return 'not';
  return 'is' in test ? 'is' : 'unanswered';
}

/** In: a codebook. Out: a test to begin with: its first criterion, with no answer chosen yet. */
export function newTest({ criteria }: Codebook): Condition {
  return { criterion: criteria[0]?.id ?? criterionIdTyped(''), is: [] };
}

function partsOf(test: Condition): readonly Condition[] {
  if ('all' in test) return test.all;
  if ('any' in test) return test.any;
  if ('not' in test) return [test.not];
  return [test];
}

function criterionIn(test: Condition): CriterionId | undefined {
  if ('criterion' in test) return test.criterion;
  const [first] = partsOf(test);
  return first === undefined ? undefined : criterionIn(first);
}

/**
 * Makes a test one of another kind and keeps what it says as far as that kind can say it.
 * In: the codebook, the test, the kind. Out: the test of that kind.
 */
export function asKind(book: Codebook, test: Condition, kind: TestKind): Condition {
  if (kindOf(test) === kind) return test;
  const parts = partsOf(test);
  const [first = newTest(book)] = parts;
  const criterion = criterionIn(test) ?? book.criteria[0]?.id ?? criterionIdTyped('');
  switch (kind) {
    case 'all':
      return { all: parts };
    case 'any':
      return { any: parts };
    case 'not':
      return { not: parts.length === 1 ? first : test };
    case 'is':
      return { criterion, is: [] };
    case 'unanswered':
      return { criterion, unanswered: true };
    default:
      return assertNever(kind);
  }
}
