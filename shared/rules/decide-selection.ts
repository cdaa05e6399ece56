import { canonicalJson } from '../lib/canonical-json.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { roundById } from '../projections/mapping-state.ts';
import type { CommandOf, Decision } from './command.ts';
import type { RuleContext } from './context.ts';

/**
 * Says which units of a county show its breadth. Errors: `round-unknown`; `selection-county-unknown`;
 * `selection-unit-elsewhere` where a unit is not of the county; `selection-criterion-single` where a criterion is not
 * of the codebook or has one answer only; `selection-unchanged`.
 */
export function decideSetSelection(
  { mapping, who }: RuleContext,
  { round: id, chosen }: CommandOf<'set-selection'>,
): Result<Decision> {
  const round = roundById(mapping, id);
  if (round === undefined)
    return reject(
      refuse('round-unknown', { name: id, rounds: mapping.rounds.map((one) => one.name) }),
    );
  const county = round.counties.find((one) => one.number === chosen.county);
  if (county === undefined)
    return reject(
      refuse('selection-county-unknown', {
        county: chosen.county,
        counties: round.counties.map((one) => one.number),
      }),
    );
  const elsewhere = chosen.units.filter(
    (unit) => round.units.find((one) => one.number === unit)?.county !== chosen.county,
  );
  if (elsewhere.length > 0)
    return reject(refuse('selection-unit-elsewhere', { units: elsewhere, county: county.name }));
  const single = chosen.criteria.filter(
    (one) => round.codebook.criteria.find((known) => known.id === one)?.multiple !== true,
  );
  if (single.length > 0) return reject(refuse('selection-criterion-single', { criteria: single }));
  const units = [...new Set(chosen.units)].sort();
  const selection = {
    county: chosen.county,
    units,
    criteria: round.codebook.criteria
      .map((one) => one.id)
      .filter((one) => chosen.criteria.includes(one)),
    note: chosen.note.normalize('NFC').trim(),
  };
  const before = mapping.selections.find((one) => one.round === id && one.county === chosen.county);
  const { county: _county, ...said } = selection;
  if (
    before !== undefined &&
    canonicalJson(said) ===
      canonicalJson({ units: before.units, criteria: before.criteria, note: before.note })
  )
    return reject(refuse('selection-unchanged', { county: county.name }));
  return accept([{ type: 'selection-set', round: id, by: who.name, chosen: selection }]);
}
