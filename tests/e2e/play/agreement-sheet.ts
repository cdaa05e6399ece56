import { isoDate } from '../../../shared/lib/ids.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { unitsAt } from '../../../shared/register/units-at.ts';
import { criteria2015, outcome2015, pick, randomFrom } from '../interfaces/reference-rules.ts';

/**
 * In: who judges, and how many of the municipalities. Out: their judgements as a sheet to import, each judge on their
 * own, mostly without a service, the same each time; the last of three judges only every third municipality.
 */
export function agreementSheet(judges: readonly string[], howMany: number): string {
  const random = randomFrom(7);
  const criteria = Object.keys(criteria2015);
  const units = valueOf(unitsAt(isoDate.parse('2015-01-01'), 'kommuner')).slice(0, howMany);
  const rows = units.flatMap(({ number }, at) => {
    const service = random() < 0.3;
    const base: Record<string, string> = Object.fromEntries(
      criteria.map((one) => [one, service ? 'ja' : 'nei']),
    );
    base['form'] = service ? pick(random, criteria2015['form'] ?? []) : 'ingen';
    base['samarbeid'] = 'egen';
    base['planer'] = service ? 'etablert' : random() < 0.2 ? 'godt-i-gang' : 'ingen';
    return judges.flatMap((judge, place) => {
      if (place === 2 && at % 3 > 0) return [];
      const profile = Object.fromEntries(
        criteria.map((one) => [
          one,
          random() < 0.06 ? pick(random, criteria2015[one] ?? []) : (base[one] ?? ''),
        ]),
      );
      const outcome = outcome2015(profile);
      const marked = outcome === 'tilbud-uten-tjeneste' || random() < 0.04;
      const other = outcome === 'ingen-tjeneste' ? 'egen-tjeneste' : 'ingen-tjeneste';
      const mark = marked ? ['ja', 'mestring', other, 'Tvil om tilbudet'] : ['', '', '', ''];
      return [[number, ...criteria.map((one) => profile[one] ?? ''), outcome, ...mark, judge]];
    });
  });
  const marks = ['grenseland', 'tvil-om', 'alternativt-utfall', 'begrunnelse'];
  const headings = ['kommunenummer', ...criteria, 'utfall', ...marks, 'vurdert-av'];
  return [headings, ...rows].map((row) => `${row.join(';')}\n`).join('');
}
