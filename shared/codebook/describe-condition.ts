import { assertNever } from '../lib/assert-never.ts';
import { withinSentence } from '../lib/norwegian-format.ts';
import type { AnswerId, CriterionId } from '../lib/ids.ts';
import type { Codebook } from './codebook.ts';
import type { Condition } from './condition.ts';

type Answered = Extract<Condition, { readonly is: readonly AnswerId[] }>;

/** In: words. Out: «a», «a og b», «a, b og c». */
export function listed(words: readonly string[], last: 'og' | 'eller'): string {
  const end = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  return before.length === 0 ? end : `${before.join(', ')} ${last} ${end}`;
}

function criterionOf(codebook: Codebook, id: CriterionId) {
  return codebook.criteria.find((one) => one.id === id);
}

function nameOf(codebook: Codebook, id: CriterionId): string {
  const criterion = criterionOf(codebook, id);
  return criterion === undefined ? id : withinSentence(criterion.label);
}

function answersOf(codebook: Codebook, { criterion, is }: Answered): readonly string[] {
  const answers = criterionOf(codebook, criterion)?.answers ?? [];
  return is.map((id) => `«${answers.find((one) => one.id === id)?.label ?? id}»`);
}

function isMultiple(codebook: Codebook, id: CriterionId): boolean {
  return criterionOf(codebook, id)?.multiple === true;
}

function answered(codebook: Codebook, test: Answered): string {
  const verb = isMultiple(codebook, test.criterion) ? 'omfatter' : 'er';
  return `${nameOf(codebook, test.criterion)} ${verb} ${listed(answersOf(codebook, test), 'eller')}`;
}

function denied(codebook: Codebook, test: Condition): string {
  if ('not' in test) return describeCondition(codebook, test.not);
  if ('unanswered' in test) return `${nameOf(codebook, test.criterion)} er besvart`;
  if (!('is' in test)) return `det er ikke slik at ${describeCondition(codebook, test)}`;
  const verb = isMultiple(codebook, test.criterion) ? 'omfatter' : 'er';
  const answers = answersOf(codebook, test);
  const not =
    answers.length === 1 ? `ikke ${answers.join('')}` : `verken ${listed(answers, 'eller')}`;
  return `${nameOf(codebook, test.criterion)} ${verb} ${not}`;
}

const sameAnswers = (one: Answered, other: Answered): boolean => one.is.join() === other.is.join();

/** Tests that say one thing in several lines, gathered where the first of them stood. */
function gathered(
  codebook: Codebook,
  tests: readonly Condition[],
): readonly (readonly Condition[])[] {
  const groups: Condition[][] = [];
  const joins = (group: readonly Condition[], test: Condition): boolean =>
    group.every((one) => {
      if (!('is' in one) || !('is' in test)) return false;
      const multiple = isMultiple(codebook, test.criterion);
      return multiple || isMultiple(codebook, one.criterion)
        ? one.criterion === test.criterion && one.is.length === 1 && test.is.length === 1
        : one.criterion !== test.criterion && sameAnswers(one, test);
    });
  for (const test of tests) {
    const group = groups.find((one) => joins(one, test));
    if (group === undefined) groups.push([test]);
    else group.push(test);
  }
  return groups;
}

const isAnswered = (test: Condition): test is Answered => 'is' in test;

function together(codebook: Codebook, group: readonly Condition[]): string {
  const tests = group.filter(isAnswered);
  const [first] = tests;
  if (first === undefined || group.length === 1)
    return group.map((one) => inside(codebook, one)).join('');
  if (tests.every((one) => one.criterion === first.criterion)) {
    const answers = tests.flatMap((one) => answersOf(codebook, one));
    return `${nameOf(codebook, first.criterion)} omfatter både ${listed(answers, 'og')}`;
  }
  const names = tests.map((one) => nameOf(codebook, one.criterion));
  const all = names.length === 2 ? 'begge' : 'alle';
  return `${listed(names, 'og')} er ${all} ${listed(answersOf(codebook, first), 'eller')}`;
}

/** A test within another: what has parts of its own is fenced, so that «og» and «eller» cannot be misread. */
function inside(codebook: Codebook, test: Condition): string {
  if ('any' in test) return either(codebook, test.any);
  if ('all' in test && test.all.length > 1) return `(${describeCondition(codebook, test)})`;
  return describeCondition(codebook, test);
}

function either(codebook: Codebook, tests: readonly Condition[]): string {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return describeCondition(codebook, only);
  const [first, second] = tests;
  const openOrAnswer =
    tests.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    'is' in first &&
    'unanswered' in second &&
    first.criterion === second.criterion;
  if (openOrAnswer) return `${describeCondition(codebook, first)} eller ikke besvart`;
  return `enten ${listed(
    tests.map((one) => inside(codebook, one)),
    'eller',
  )}`;
}

/**
 * A test in readable words, part by part: everything in the answer must hold. In: codebook and test.
 * Out: sentences without capital or full stop, at least one.
 */
export function conditionParts(codebook: Codebook, test: Condition): readonly string[] {
  if (!('all' in test)) return [describeCondition(codebook, test)];
  const flat = test.all.flatMap((one) => ('all' in one ? one.all : [one]));
  return gathered(codebook, flat).map((group) => together(codebook, group));
}

/** In: codebook and test. Out: the test as one Norwegian clause, «form er ikke «ingen», og …». */
export function describeCondition(codebook: Codebook, test: Condition): string {
  if ('all' in test) return conditionParts(codebook, test).join(', og ');
  if ('any' in test) return either(codebook, test.any);
  if ('not' in test) return denied(codebook, test.not);
  if ('is' in test) return answered(codebook, test);
  if ('unanswered' in test) return `${nameOf(codebook, test.criterion)} er ikke besvart`;
  return assertNever(test);
}
