import type { AnswerId, CriterionId } from '../lib/ids.ts';
import type { Codebook, Criterion } from './codebook.ts';
import type { Condition } from './condition.ts';

type AnswerTest = Extract<Condition, { readonly is: readonly AnswerId[] }>;

function testsIn(
  test: Condition,
): readonly Exclude<Condition, { all: unknown } | { any: unknown }>[] {
  if ('all' in test) return test.all.flatMap(testsIn);
  if ('any' in test) return test.any.flatMap(testsIn);
  if ('not' in test) return testsIn(test.not);
  return [test];
}

/** In: a codebook. Out: the criteria that its rules look at. */
export function criteriaInRules({ rules }: Codebook): ReadonlySet<CriterionId> {
  const found = new Set<CriterionId>();
  for (const { when } of rules) {
    if (when === undefined) continue;
    for (const test of testsIn(when)) if ('criterion' in test) found.add(test.criterion);
  }
  return found;
}

function answerTests({ rules }: Codebook, criterion: CriterionId): readonly AnswerTest[] {
  return rules
    .flatMap(({ when }) => (when === undefined ? [] : testsIn(when)))
    .filter((test): test is AnswerTest => 'is' in test && test.criterion === criterion);
}

/** How the rules see answers: whether there are any, and which of their tests hold. */
function seenAs(tests: readonly AnswerTest[], answers: readonly AnswerId[]): string {
  const held = tests.map((test) => (answers.some((one) => test.is.includes(one)) ? '1' : '0'));
  return `${answers.length === 0 ? '' : 'answered'} ${held.join('')}`;
}

/**
 * Every way in which a criterion can be answered, none included, as far as the rules can tell two ways apart: of those
 * they see alike only the first is named, so that many answers at once stay few.
 * In: the codebook and one of its criteria; an answer that means doubt as what it counts as. Out: the ways.
 */
export function possibleAnswers(
  codebook: Codebook,
  { id, answers, multiple }: Criterion,
): readonly (readonly AnswerId[])[] {
  const { doubt } = codebook;
  const tests = answerTests(codebook, id);
  const ways = new Map<string, readonly AnswerId[]>([[seenAs(tests, []), []]]);
  for (const answer of answers) {
    const counted = doubt?.answer === answer.id ? doubt.countsAs : answer.id;
    const starts = multiple ? [...ways.values()] : [[]];
    for (const start of starts) {
      const way = [...start, counted];
      const key = seenAs(tests, way);
      if (!ways.has(key)) ways.set(key, way);
    }
  }
  return [...ways.values()];
}
