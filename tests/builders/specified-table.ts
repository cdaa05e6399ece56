import { profile } from '../../shared/codebook/profile.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import { evaluateSpecification } from '../../shared/tables/evaluate-specification.ts';
import { tableSpecification } from '../../shared/tables/specification.ts';
import { tableWorld } from '../../shared/tables/table-world.ts';
import {
  frozenFrom,
  interview,
  markOf,
  notReached,
  smallRound,
  stateOf,
  voteFor,
} from './frozen-content.ts';

const spec = (given: Readonly<Record<string, unknown>>) =>
  tableSpecification.parse({ id: 'prove', caption: 'Prøve', ...given });

/** The tables of a specification over contents, the one asked of first. */
export function tablesOf(contents: readonly [FrozenContent, ...FrozenContent[]], given: object) {
  return valueOf(evaluateSpecification(spec({ ...given }), tableWorld(contents), 1));
}

/** The one table of a specification over a round. */
export function tableOf(content: FrozenContent, given: object) {
  const [table] = tablesOf([content], given);
  if (table === undefined) throw new Error('A specification gives a table');
  return table;
}

/** The code a specification is refused with, or `ok`. */
export function codeFor(contents: readonly [FrozenContent, ...FrozenContent[]], given: object) {
  const found = evaluateSpecification(spec({ ...given }), tableWorld(contents), 1);
  return found.ok ? 'ok' : found.refusal.code;
}

/** Six units: three outcomes, one of them doubtful, one not reached. */
export const small = frozenFrom(smallRound(['0101', '0102', '0103', '0201', '0202', '0203']), [
  stateOf('0101', {
    judgements: [
      voteFor('gruppe', { answers: profile.parse({ form: ['gruppe'], tema: ['kreft'] }) }),
    ],
    statements: [interview()],
  }),
  stateOf('0102', {
    judgements: [
      voteFor('gruppe', {
        answers: profile.parse({ form: ['gruppe'], tema: ['kreft', 'kols'] }),
        borderline: markOf('form', 'intet'),
      }),
    ],
  }),
  stateOf('0103', {
    judgements: [voteFor('intet', { answers: profile.parse({ form: ['alene'] }) })],
  }),
  stateOf('0201', {
    judgements: [voteFor('intet', { judge: 'Bjørn Ås', borderline: markOf('form', 'gruppe') })],
  }),
  stateOf('0202', { judgements: [voteFor('plan', { judge: 'Bjørn Ås' })] }),
  notReached('0203'),
]);

/** Every number of a table with its range, by row and column. */
export const numbers = (content: FrozenContent, given: object) =>
  Object.fromEntries(
    tableOf(content, given).cells.map(({ row, column, n, low, high }) => [
      `${row}|${column}`,
      low === high ? String(n) : `${String(n)} (${String(low)}–${String(high)})`,
    ]),
  );
