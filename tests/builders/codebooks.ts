import * as fc from 'fast-check';
import { builtInCodebook } from '../../shared/codebook/built-in.ts';
import type { Codebook, Criterion } from '../../shared/codebook/codebook.ts';
import { declaredScale } from '../../shared/codebook/declared-scale.ts';
import { readCodebook } from '../../shared/codebook/read-codebook.ts';
import type { CodebookVersion } from '../../shared/projections/mapping-state.ts';
import { valueOf } from '../../shared/lib/value-of.ts';

/** The codebook of 2015, to be changed. */
export function codebook2015(): Codebook {
  const found = builtInCodebook('tjenester-2015');
  if (found === undefined) throw new Error('The codebook is built in');
  return found;
}

/** In: a codebook and what is different. Out: its next version, with the scales it had, read as strictly as any. */
export function nextVersion(book: Codebook, change: (book: Codebook) => unknown): Codebook {
  const criteria = book.criteria.map((one) => {
    const scale = declaredScale(book, one);
    return scale === undefined ? one : { ...one, scale };
  });
  const changed = change(structuredClone({ ...book, criteria }));
  if (typeof changed !== 'object') throw new Error('A codebook is an object');
  return valueOf(readCodebook({ ...changed, version: book.version + 1 }));
}

/** A criterion from few words: id and ids of answers. */
export function criterionOf(
  id: string,
  answers: readonly string[],
  change: Readonly<Record<string, unknown>> = {},
): Criterion {
  const words = { question: `${id}?`, explanation: '…', example: 'ja', counterExample: 'nei' };
  const { criteria } = valueOf(
    readCodebook({
      ...codebook2015(),
      criteria: [
        ...codebook2015().criteria,
        {
          id,
          label: id,
          ...words,
          multiple: false,
          answers: answers.map((answer) => ({ id: answer, label: answer })),
          ...change,
        },
      ],
    }),
  );
  const made = criteria.at(-1);
  if (made === undefined) throw new Error('The criterion was added');
  return made;
}

/** A codebook as the state of a file has it. */
export function versionAt(
  round: CodebookVersion['round'],
  at: number,
  codebook: Codebook,
  reason: string | null = at === 1 ? null : 'Skjerpet',
): CodebookVersion {
  return { round, at, time: '2015-02-02T09:00:00.000Z', by: 'kari', codebook, hash: '', reason };
}

const pool = ['a', 'b', 'c', 'd'] as const;
const answersOf = ['ja', 'nei', 'uklart'] as const;
const outcomes = ['en', 'to', 'tre'] as const;

const testOn = (criteria: readonly string[]): fc.Arbitrary<unknown> =>
  fc.letrec<{ test: unknown; leaf: unknown }>((tie) => ({
    leaf: fc.oneof(
      fc.record({
        criterion: fc.constantFrom(...criteria),
        is: fc.subarray([...answersOf], { minLength: 1 }),
      }),
      fc.record({ criterion: fc.constantFrom(...criteria), unanswered: fc.constant(true) }),
    ),
    test: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'test' },
      tie('leaf'),
      fc.record({ all: fc.array(tie('test'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('test'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('test') }),
    ),
  })).test;

/** Small codebooks of up to four criteria and three outcomes, with doubt, with several answers at once. */
export const smallCodebook: fc.Arbitrary<Codebook> = fc
  .subarray([...pool], { minLength: 1 })
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      multiple: fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }),
      wording: fc.array(fc.constantFrom('?', '??'), {
        minLength: ids.length,
        maxLength: ids.length,
      }),
      rules: fc.array(fc.tuple(fc.constantFrom(...outcomes), testOn(ids)), { maxLength: 3 }),
      last: fc.constantFrom(...outcomes),
      doubt: fc.boolean(),
    }),
  )
  .map(({ ids, multiple, wording, rules, last, doubt }) =>
    valueOf(
      readCodebook({
        id: 'liten',
        version: 1,
        title: 'Liten',
        subject: 'ting',
        introduction: ['…'],
        limits: [],
        criteria: ids.map((id, at) => ({
          id,
          label: id,
          question: `${id}${wording[at] ?? ''}`,
          explanation: '…',
          example: '…',
          counterExample: '…',
          multiple: multiple[at] ?? false,
          answers: answersOf.map((answer) => ({ id: answer, label: answer })),
        })),
        outcomes: outcomes.map((id) => ({
          id,
          label: id,
          short: id,
          definition: '…',
          tone: 'none',
        })),
        groups: [],
        rules: [...rules.map(([outcome, when]) => ({ outcome, when })), { outcome: last }],
        ...(doubt ? { doubt: { answer: 'uklart', countsAs: 'nei', couldBe: 'ja' } } : {}),
      }),
    ),
  );
