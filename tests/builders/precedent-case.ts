import { criterionId, judgementId, outcomeId, roundId, unitNumber } from '../../shared/lib/ids.ts';
import type { PrecedentCase } from '../../shared/precedent/precedent-case.ts';
import { ownService } from './mapping.ts';

/** A case in doubt about whether offers are in groups, unless said otherwise. */
export function caseAt(unit: string, change: Partial<PrecedentCase> = {}): PrecedentCase {
  return {
    round: roundId.parse('runde'),
    unit: unitNumber.parse(unit),
    judgement: judgementId.parse(`vurdering-${unit}`),
    at: 1,
    date: '2015-03-05',
    by: 'Kari Nordmann',
    outcome: outcomeId.parse('egen-tjeneste'),
    mark: {
      criterion: criterionId.parse('gruppebasert'),
      alternative: outcomeId.parse('ingen-tjeneste'),
      rationale: 'Kurset er for grupper, men bare annethvert år.',
      reasons: [],
    },
    rationale: null,
    answers: ownService,
    words: 'Kurset er for grupper, men bare annethvert år.',
    ...change,
  };
}
