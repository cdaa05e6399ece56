import * as fc from 'fast-check';
import { deriveOutcome } from '../../shared/codebook/derive-outcome.ts';
import { codebook as codebookSchema, type Codebook } from '../../shared/codebook/codebook.ts';
import {
  countyNumber,
  criterionId,
  isoDate,
  judgementId,
  roundId,
  unitNumber,
} from '../../shared/lib/ids.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import type { FreezeInput } from '../../shared/release/freeze.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import {
  answersOfKind,
  frozenFrom,
  interview,
  markOf,
  notReached,
  registerRound,
  smallRound,
  stateOf,
  voteFor,
} from './frozen-content.ts';

const unitsThere = ['0101', '0102', '0201', '0202', '0203'] as const;
const first = registerRound('tjenester-2015', '2015-01-01').codebook;

/** Another version: a new question, and a plan that is under way counts as nothing. */
const second: Codebook = codebookSchema.parse({
  ...first,
  version: first.version + 1,
  limits: [...first.limits, 'Ny merknad.'],
  rules: first.rules.filter((one) => one.outcome !== 'planlagt-tjeneste'),
});

const words = fc.constantFrom('Kurs; to ganger.', 'Vi har\nkurs.', '=1+1', '', 'Kurs «sammen».');

const drawnState = fc.record({
  judged: fc.constantFrom('egen', 'sammen', 'plan', 'ingen', 'nobody', 'not-reached'),
  marked: fc.boolean(),
  id: fc.constantFrom('a', 'b'),
  rationale: fc.constantFrom('Etter samtale.', 'Etter to samtaler med kommunen.', null),
  texts: fc.array(words, { maxLength: 2 }),
});

type Drawn = typeof drawnState extends fc.Arbitrary<infer T> ? T : never;

function stateFrom(unit: string, codebook: Codebook, drawn: Drawn): EntryState {
  if (drawn.judged === 'not-reached') return notReached(unit);
  const statements = drawn.texts.map((text, at) =>
    interview({ text: text === '' ? null : text, informant: at === 0 ? 'Rådmann' : null }),
  );
  if (drawn.judged === 'nobody') return stateOf(unit, { statements });
  const answers = answersOfKind(drawn.judged);
  const outcome = deriveOutcome(codebook, answers);
  const other = outcome === 'ingen-tjeneste' ? 'egen-tjeneste' : 'ingen-tjeneste';
  const vote = voteFor(outcome, {
    answers,
    rationale: drawn.rationale,
    date: null,
    borderline: drawn.marked ? markOf('form', other, drawn.rationale ?? 'Tvil.') : null,
  });
  return stateOf(unit, {
    statements,
    judgements: [{ ...vote, id: judgementId.parse(`v-${unit}-${drawn.id}`) }],
  });
}

const drawnSelection = fc.record({
  county: fc.constantFrom('01', '02'),
  units: fc.subarray(['0101', '0102', '0201']),
  note: fc.constantFrom('', 'Viser alt.', 'Viser det meste.'),
});

const drawnWaiver = fc.record({
  kind: fc.constantFrom('no-source' as const, 'no-contact' as const),
  units: fc.subarray(['0101', '0102', '0201'], { minLength: 1 }),
  reason: fc.constantFrom('Haster; vi vet det.', '=1+1'),
});

/** What a person chose and let through beside the entries. */
const drawnChoices = fc.record({
  selections: fc.uniqueArray(drawnSelection, { selector: (one) => one.county, maxLength: 2 }),
  waivers: fc.array(drawnWaiver, { maxLength: 2 }),
});

const numbers = (those: readonly string[]) => those.map((one) => unitNumber.parse(one));

function choicesFrom({
  selections,
  waivers,
}: typeof drawnChoices extends fc.Arbitrary<infer T> ? T : never): Partial<FreezeInput> {
  const by = 'Kari Nordmann';
  return {
    selections: selections.map(({ county, units, note }) => ({
      round: roundId.parse('runde'),
      county: countyNumber.parse(county),
      units: numbers(units),
      criteria: [criterionId.parse('form')],
      note,
      by,
      at: 1,
      time: '2015-03-05T12:00:00.000Z',
    })),
    waivers: waivers.map(({ kind, units, reason }) => ({
      kind,
      by,
      date: isoDate.parse('2015-03-05'),
      reason,
      at: 1,
      units: numbers(units),
    })),
  };
}

/** A small release under one of two versions of a codebook, with every kind of entry in it. */
export const drawnRelease: fc.Arbitrary<FrozenContent> = fc
  .record({
    codebook: fc.constantFrom(first, first, second),
    states: fc.array(drawnState, { minLength: 3, maxLength: unitsThere.length }),
    choices: drawnChoices,
  })
  .map(({ codebook, states, choices }) => {
    const there = unitsThere.slice(0, states.length);
    return frozenFrom(
      smallRound(there, { codebook }),
      states.map((drawn, at) => stateFrom(unitsThere[at] ?? '0101', codebook, drawn)),
      choicesFrom(choices),
    );
  });
