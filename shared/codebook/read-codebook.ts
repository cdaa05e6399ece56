import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { codebook as codebookSchema, type Codebook } from './codebook.ts';
import type { Condition } from './condition.ts';

type Mistake = { readonly place: string; readonly problem: string };

function twice(ids: readonly string[], place: string): readonly Mistake[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ place: `${place}.${at}`, problem: `«${id}» står to ganger` }] : [],
  );
}

function inCondition(book: Codebook, test: Condition, place: string): readonly Mistake[] {
  if ('all' in test)
    return test.all.flatMap((part, at) => inCondition(book, part, `${place}.all.${at}`));
  if ('any' in test)
    return test.any.flatMap((part, at) => inCondition(book, part, `${place}.any.${at}`));
  if ('not' in test) return inCondition(book, test.not, `${place}.not`);
  const criterion = book.criteria.find((one) => one.id === test.criterion);
  if (criterion === undefined)
    return [{ place, problem: `kriteriet «${test.criterion}» finnes ikke` }];
  if ('unanswered' in test) return [];
  return test.is
    .filter((answer) => !criterion.answers.some((one) => one.id === answer))
    .map((answer) => ({ place, problem: `«${answer}» er ikke et svar på «${criterion.id}»` }));
}

function mistakes(book: Codebook): readonly Mistake[] {
  const outcomes = book.outcomes.map((one) => one.id);
  const unknown = (id: string, place: string): readonly Mistake[] =>
    outcomes.some((one) => one === id) ? [] : [{ place, problem: `utfallet «${id}» finnes ikke` }];
  const last = book.rules.length - 1;
  return [
    ...twice(
      book.criteria.map((one) => one.id),
      'criteria',
    ),
    ...twice(outcomes, 'outcomes'),
    ...twice([...outcomes, ...book.groups.map((one) => one.id)], 'groups'),
    ...book.criteria.flatMap((one, at) =>
      twice(
        one.answers.map((answer) => answer.id),
        `criteria.${at}.answers`,
      ),
    ),
    ...book.groups.flatMap((group, at) =>
      group.outcomes.flatMap((id) => unknown(id, `groups.${at}.outcomes`)),
    ),
    ...book.rules.flatMap((rule, at) => [
      ...unknown(rule.outcome, `rules.${at}.outcome`),
      ...(rule.when === undefined ? [] : inCondition(book, rule.when, `rules.${at}.when`)),
      ...((rule.when === undefined) === (at === last)
        ? []
        : [{ place: `rules.${at}.when`, problem: 'bare den siste regelen skal stå uten vilkår' }]),
    ]),
    ...book.outcomes.flatMap((one, at) => {
      const mark = one.alwaysBorderline;
      if (mark === undefined) return [];
      const place = `outcomes.${at}.alwaysBorderline`;
      const known = book.criteria.some((criterion) => criterion.id === mark.criterion);
      return [
        ...unknown(mark.alternative, place),
        ...(known ? [] : [{ place, problem: `kriteriet «${mark.criterion}» finnes ikke` }]),
        ...(mark.alternative === one.id
          ? [{ place, problem: 'alternativet er utfallet selv' }]
          : []),
      ];
    }),
  ];
}

/**
 * Reads a codebook strictly. In: a parsed JSON value. Out: the codebook, or `codebook-invalid` with the
 * first mistake's place (a path such as `rules.2.when`) and all of them in `details.mistakes`.
 */
export function readCodebook(value: unknown): Result<Codebook> {
  const parsed = codebookSchema.safeParse(value);
  const found: readonly Mistake[] = parsed.success
    ? mistakes(parsed.data)
    : parsed.error.issues.map((issue) => ({
        place: issue.path.join('.') || 'roten',
        problem: issue.message,
      }));
  const [first] = found;
  if (parsed.success && first === undefined) return accept(parsed.data);
  return reject(
    refuse('codebook-invalid', {
      place: first?.place ?? '',
      problem: first?.problem ?? '',
      mistakes: found.map((one) => ({ ...one })),
    }),
  );
}
