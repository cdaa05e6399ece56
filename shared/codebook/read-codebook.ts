import type { z } from 'zod';
import { refuse } from '../lib/refusal.ts';
import { fold } from '../intake/fold.ts';
import { meaningNamed } from '../intake/meanings.ts';
import { isRecord } from '../lib/is-record.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { codebook as codebookSchema, type Codebook } from './codebook.ts';
import type { Condition } from './condition.ts';
import { scaleMistakes } from './criterion-scale.ts';
import { conditionMistakes } from './condition-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { schemaMistake } from './schema-mistake.ts';

/** Ids are compared as an import compares them, where spaces, hyphens and diacritics do not count. */
function twice(ids: readonly string[], place: string): readonly Mistake[] {
  const keys = ids.map(fold);
  return ids.flatMap((id, at) =>
    keys.indexOf(fold(id)) < at
      ? [{ place: `${place}.${at}`, problem: `«${id}» står to ganger` }]
      : [],
  );
}

/** Rows that the tables have beside outcomes and answers; one id would otherwise name two rows. */
const rowOfTables = { notReached: 'ikke-nadd', unanswered: 'ubesvart', notAsked: 'ikke-spurt' };

function reserved(ids: readonly string[], taken: string, place: string): readonly Mistake[] {
  return ids.flatMap((id, at) =>
    id === taken
      ? [{ place: `${place}.${at}.id`, problem: `«${id}» er navnet på en fast rad i tabellene` }]
      : [],
  );
}

function criterionNames(book: Codebook): readonly Mistake[] {
  return book.criteria.flatMap((one, at) =>
    meaningNamed(fold(one.id)) === undefined
      ? []
      : [
          {
            place: `criteria.${at}.id`,
            problem: `«${one.id}» er navnet på en fast kolonne i filer som hentes inn`,
          },
        ],
  );
}

function doubtMistakes({ doubt, criteria }: Codebook): readonly Mistake[] {
  if (doubt === undefined) return [];
  const known = criteria.some((one) => one.answers.some((answer) => answer.id === doubt.answer));
  return known ? [] : [{ place: 'doubt.answer', problem: `ingen svarer «${doubt.answer}»` }];
}

function reportedMistakes({ reported, criteria, outcomes }: Codebook): readonly Mistake[] {
  if (reported === undefined) return [];
  const criterion = criteria.find((one) => one.id === reported.criterion);
  if (criterion === undefined) {
    const problem = `kriteriet «${reported.criterion}» finnes ikke`;
    return [{ place: 'reported.criterion', problem }];
  }
  const known = criterion.answers.map((one) => one.id);
  return [
    ...(['yes', 'no'] as const).flatMap((side) =>
      reported[side]
        .filter((answer) => !known.includes(answer))
        .map((answer) => ({
          place: `reported.${side}`,
          problem: `«${answer}» er ikke et svar på «${criterion.id}»`,
        })),
    ),
    ...reported.yes
      .filter((answer) => reported.no.includes(answer))
      .map((answer) => ({ place: 'reported.no', problem: `«${answer}» står også som «yes»` })),
    ...reported.outcomes
      .filter((id) => !outcomes.some((one) => one.id === id))
      .map((id) => ({ place: 'reported.outcomes', problem: `utfallet «${id}» finnes ikke` })),
  ];
}

function serviceMistakes({ service, criteria, outcomes }: Codebook): readonly Mistake[] {
  if (service === undefined) return [];
  const { criterion: asked, answers } = service.elsewhere;
  const criterion = criteria.find((one) => one.id === asked);
  const unknown = service.outcomes
    .filter((id) => !outcomes.some((one) => one.id === id))
    .map((id) => ({ place: 'service.outcomes', problem: `utfallet «${id}» finnes ikke` }));
  if (criterion === undefined) {
    const problem = `kriteriet «${asked}» finnes ikke`;
    return [...unknown, { place: 'service.elsewhere.criterion', problem }];
  }
  const known = criterion.answers.map((one) => one.id);
  return [
    ...unknown,
    ...answers
      .filter((answer) => !known.includes(answer))
      .map((answer) => ({
        place: 'service.elsewhere.answers',
        problem: `«${answer}» er ikke et svar på «${criterion.id}»`,
      })),
  ];
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
    ...criterionNames(book),
    ...doubtMistakes(book),
    ...reportedMistakes(book),
    ...serviceMistakes(book),
    ...reserved(outcomes, rowOfTables.notReached, 'outcomes'),
    ...reserved(
      book.groups.map((one) => one.id),
      rowOfTables.notReached,
      'groups',
    ),
    ...book.criteria.flatMap((one, at) => [
      ...reserved(
        one.answers.map((answer) => answer.id),
        rowOfTables.unanswered,
        `criteria.${at}.answers`,
      ),
      ...reserved(
        one.answers.map((answer) => answer.id),
        rowOfTables.notAsked,
        `criteria.${at}.answers`,
      ),
      ...twice(
        one.answers.map((answer) => answer.id),
        `criteria.${at}.answers`,
      ),
      ...scaleMistakes(one).map((problem) => ({ place: `criteria.${at}.scale`, problem })),
    ]),
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

/** What stands at a path. */
function standingAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (one, key) =>
      Array.isArray(one) ? one.at(Number(key)) : isRecord(one) ? one[String(key)] : undefined,
    value,
  );
}

function inIssue(value: unknown, { code, path, message }: z.core.$ZodIssue): readonly Mistake[] {
  const place = path.join('.') || 'roten';
  const within = code === 'invalid_union' ? conditionMistakes(standingAt(value, path), place) : [];
  return within.length > 0 ? within : [{ place, problem: message }];
}

type Checked =
  | { readonly codebook: Codebook; readonly found: readonly Mistake[] }
  | { readonly codebook: null; readonly found: readonly Mistake[] };

function check(value: unknown): Checked {
  const parsed = codebookSchema.safeParse(value, { error: schemaMistake });
  return parsed.success
    ? { codebook: parsed.data, found: mistakes(parsed.data) }
    : { codebook: null, found: parsed.error.issues.flatMap((issue) => inIssue(value, issue)) };
}

/** In: a parsed JSON value, or a codebook as it is being written. Out: every mistake in it, with its place. */
export function codebookMistakes(value: unknown): readonly Mistake[] {
  return check(value).found;
}

/**
 * Reads a codebook strictly. In: a parsed JSON value. Out: the codebook, or `codebook-invalid` with the
 * first mistake's place (a path such as `rules.2.when`) and all of them in `details.mistakes`.
 */
export function readCodebook(value: unknown): Result<Codebook> {
  const { codebook, found } = check(value);
  const [first] = found;
  if (codebook !== null && first === undefined) return accept(codebook);
  return reject(
    refuse('codebook-invalid', {
      place: first?.place ?? '',
      problem: first?.problem ?? '',
      mistakes: found.map((one) => ({ ...one })),
    }),
  );
}
