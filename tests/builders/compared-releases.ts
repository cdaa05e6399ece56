import { readSource } from '../../shared/changes/read-source.ts';
import {
  releaseDifference,
  type ReleaseDifference,
} from '../../shared/changes/release-difference.ts';
import { sourceOf } from '../../shared/changes/release-source.ts';
import { correctionOf } from '../../shared/changes/correction-of.ts';
import { codebook as codebookSchema } from '../../shared/codebook/codebook.ts';
import { profile } from '../../shared/codebook/profile.ts';
import {
  answerId,
  countyNumber,
  criterionId,
  isoDate,
  isoTime,
  judgementId,
  releaseNumber,
  roundId,
  unitNumber,
} from '../../shared/lib/ids.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import type { SelectionState } from '../../shared/projections/selections.ts';
import type { FreezeInput } from '../../shared/release/freeze.ts';
import type { FrozenContent, FrozenWaiver } from '../../shared/release/frozen-content.ts';
import {
  frozenFrom,
  interview,
  markOf,
  notReached,
  smallRound,
  stateOf,
  voteFor,
} from './frozen-content.ts';

const units = ['0101', '0102', '0103', '0201', '0202'];
const old = smallRound(units).codebook;
const now = codebookSchema.parse({
  ...old,
  version: 4,
  criteria: old.criteria.map((one) => ({ ...one, example: 'Et tydeligere eksempel.' })),
});

const form = criterionId.parse('form');
const vote = (answer: string, id: string, change = {}) =>
  voteFor(answer === 'gruppe' ? 'gruppe' : 'intet', {
    id: judgementId.parse(id),
    answers: profile.parse({ form: [answer] }),
    date: isoDate.parse('2015-03-01'),
    at: 0,
    ...change,
  });
const told = (answer: string, informant: string) =>
  interview({ informant, answers: profile.parse({ form: [answer] }) });
const conflicting = [told('gruppe', 'Leder'), told('alene', 'Koordinator')];
const settled: EntryState['settlements'][number] = {
  criterion: form,
  answers: [answerId.parse('alene')],
  statements: conflicting.map((one) => one.id),
  rationale: 'Koordinatoren leder kurset selv.',
  at: 900,
  time: '2015-06-04T12:00:00.000Z',
  by: 'ola',
};

const chosen = (county: string, those: readonly string[], note: string): SelectionState => ({
  round: roundId.parse('runde'),
  county: countyNumber.parse(county),
  units: those.map((one) => unitNumber.parse(one)),
  criteria: [criterionId.parse('tema')],
  note,
  by: 'Kari Nordmann',
  at: 5,
  time: '2015-06-05T12:00:00.000Z',
});

const waiver = (kind: FrozenWaiver['kind'], those: readonly string[]): FrozenWaiver => ({
  kind,
  by: 'Kari Nordmann',
  date: isoDate.parse('2015-03-04'),
  reason: 'Oversikten haster.',
  at: 7,
  units: those.map((one) => unitNumber.parse(one)),
});

const people = [{ id: 'ola', name: 'Ola Hansen' }];

/** The earlier of two releases. In: what is otherwise in it. Out: its content. */
export function earlierContent(change: Partial<FreezeInput> = {}): FrozenContent {
  return frozenFrom(
    smallRound(units, { codebook: old }),
    [
      stateOf('0101', {
        statements: conflicting,
        judgements: [vote('gruppe', 'a')],
      }),
      stateOf('0102', { judgements: [vote('gruppe', 'b', { rationale: 'Kurs hver vår.' })] }),
      stateOf('0103', { judgements: [vote('alene', 'c')] }),
      notReached('0201'),
      stateOf('0202', {
        statements: [interview()],
        judgements: [vote('gruppe', 'd', { borderline: markOf('form', 'intet') })],
      }),
    ],
    {
      people,
      selections: [chosen('01', ['0101'], 'Viser grupper.')],
      waivers: [waiver('source-conflict', ['0101']), waiver('no-source', ['0102', '0103'])],
      ...change,
    },
  );
}

/** The later of two releases, with a change of every kind. In: what is otherwise in it. Out: its content. */
export function laterContent(change: Partial<FreezeInput> = {}): FrozenContent {
  return frozenFrom(
    smallRound(units, { codebook: now }),
    [
      stateOf('0101', {
        statements: conflicting,
        judgements: [vote('gruppe', 'a'), vote('alene', 'e', { supersedes: 'a' })],
        settlements: [settled],
      }),
      stateOf('0102', {
        statements: [interview({ text: 'Vi har kurs; hver høst.' })],
        judgements: [vote('gruppe', 'f', { rationale: 'Kurs hver høst.' })],
      }),
      stateOf('0103', { judgements: [vote('alene', 'c')] }),
      stateOf('0201', { judgements: [vote('gruppe', 'g', { judge: 'Ola Hansen' })] }),
      stateOf('0202', { statements: [interview()], judgements: [vote('gruppe', 'h')] }),
    ],
    {
      people,
      release: {
        number: releaseNumber.parse('1.1'),
        published: isoTime.parse('2015-06-08T12:00:00.000Z'),
      },
      selections: [
        chosen('01', ['0102', '0101'], 'Viser grupper og enkelttilbud.'),
        chosen('02', ['0202'], ''),
      ],
      waivers: [waiver('no-source', ['0103']), waiver('no-contact', ['0201'])],
      ...change,
    },
  );
}

/** The difference between the two, the later one a correction of the earlier. */
export function everyDifference(): ReleaseDifference {
  const [earlier, later] = [earlierContent(), laterContent()];
  const corrected = correctionOf(earlier, later, {
    release: releaseNumber.parse('1.0'),
    notice: 'K0101 ble talt feil.',
  });
  return releaseDifference(
    readSource(sourceOf(earlier)),
    readSource(sourceOf({ ...later, correction: corrected })),
  );
}
