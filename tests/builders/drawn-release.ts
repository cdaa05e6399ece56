import * as fc from 'fast-check';
import { deriveOutcome } from '../../shared/codebook/derive-outcome.ts';
import { codebook as codebookSchema, type Codebook } from '../../shared/codebook/codebook.ts';
import { judgementId } from '../../shared/lib/ids.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
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

const units = ['0101', '0102', '0201', '0202', '0203'] as const;
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

/** A small release under one of two versions of a codebook, with every kind of entry in it. */
export const drawnRelease: fc.Arbitrary<FrozenContent> = fc
  .record({
    codebook: fc.constantFrom(first, first, second),
    states: fc.array(drawnState, { minLength: 3, maxLength: units.length }),
  })
  .map(({ codebook, states }) => {
    const there = units.slice(0, states.length);
    return frozenFrom(
      smallRound(there, { codebook }),
      states.map((drawn, at) => stateFrom(units[at] ?? '0101', codebook, drawn)),
    );
  });
