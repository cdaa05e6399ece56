import {
  answersOfKind,
  frozenFrom,
  markOf,
  notReached,
  registerRound,
  stateOf,
  voteFor,
} from './frozen-content.ts';
import { deriveOutcome } from '../../shared/codebook/derive-outcome.ts';
import type { Profile } from '../../shared/codebook/profile.ts';
import type { Round } from '../../shared/events/round.ts';
import { isoDate } from '../../shared/lib/ids.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import type { JudgementState, StatementState } from '../../shared/projections/entry-state.ts';
import { unitsAt } from '../../shared/register/units-at.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';

/** What is known of one unit: answers of a kind, `?` for nobody was reached, `–` for nobody has judged. */
export type Told =
  | 'egen'
  | 'sammen'
  | 'uten'
  | 'plan'
  | 'ingen'
  | '?'
  | '–'
  | {
      readonly answers: Profile;
      readonly vote?: Partial<JudgementState>;
      readonly statements?: readonly StatementState[];
    };

type Changed = Partial<Round> & {
  /** What is told of the units that are not named. */
  readonly rest?: Told;
};

/** A round of the register of a date, with and without districts. In: what is told of some units, by number. */
export function roundTold(
  date: string,
  told: Readonly<Record<string, Told>>,
  { rest = 'ingen', ...change }: Changed = {},
): FrozenContent {
  const kind = change.unitKind ?? 'kommuner';
  const round = registerRound('tjenester-2015', date, {
    units: valueOf(unitsAt(isoDate.parse(date), kind)).map(({ number, name, countyNumber }) => ({
      number,
      name,
      county: countyNumber,
    })),
    ...change,
  });
  const states = round.units.map(({ number }) => {
    const one = told[number] ?? rest;
    if (one === '?') return notReached(number);
    if (one === '–') return stateOf(number);
    const given = typeof one === 'string' ? answersOfKind(one) : one.answers;
    const vote = typeof one === 'string' ? {} : (one.vote ?? {});
    return stateOf(number, {
      statements: typeof one === 'string' ? [] : (one.statements ?? []),
      judgements: [
        voteFor(deriveOutcome(round.codebook, given), {
          answers: given,
          borderline: one === 'uten' ? markOf('form', 'ingen-tjeneste') : null,
          ...vote,
        }),
      ],
    });
  });
  return frozenFrom(round, states);
}
