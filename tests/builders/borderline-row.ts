import type { BorderlineRow } from '../../shared/contract/views.ts';
import type { ReasonCode } from '../../shared/events/judgement.ts';
import { countyNumber, criterionId, outcomeId, unitNumber } from '../../shared/lib/ids.ts';
import { profileOf } from './mapping.ts';

type Told = {
  readonly name?: string;
  readonly criterion?: string;
  readonly outcome?: string;
  readonly alternative?: string;
  readonly reasons?: readonly ReasonCode[];
  readonly rationale?: string;
  readonly judge?: string;
  readonly answers?: Readonly<Record<string, string | readonly string[]>>;
  readonly quotes?: readonly string[];
};

/** A borderline case of `tjenester-2015`: doubt about the evaluation, no service, could have been one. */
export function borderlineRow(unit: string, told: Told = {}): BorderlineRow {
  return {
    unit: unitNumber.parse(unit),
    name: told.name ?? `Kommune ${unit}`,
    county: countyNumber.parse(unit.slice(0, 2)),
    countyName: `Fylke ${unit.slice(0, 2)}`,
    outcome: outcomeId.parse(told.outcome ?? 'ingen-tjeneste'),
    mark: {
      criterion: criterionId.parse(told.criterion ?? 'evaluert-sammen'),
      alternative: outcomeId.parse(told.alternative ?? 'egen-tjeneste'),
      rationale: told.rationale ?? 'Evalueringen gjøres av fagfolk.',
      reasons: [...(told.reasons ?? [])],
    },
    judge: told.judge ?? 'Kari Nordmann',
    answers: profileOf(told.answers ?? { form: 'koordinator', 'evaluert-sammen': 'uklart' }),
    notAsked: [],
    quotes: told.quotes ?? [],
  };
}
