import type { Codebook } from '../codebook/codebook.ts';
import type { AgreementView } from '../contract/agreement-views.ts';
import { statisticWords } from '../messages/statistics.ts';
import type { AgreementReport } from './agreement-report.ts';
import { itemLabel } from './item-words.ts';
import { statisticNames, type StatisticName } from './statistic-name.ts';

const header = [
  'Gjelder',
  'Mellom',
  'Enheter',
  'Mål',
  'Verdi',
  'Nedre',
  'Øvre',
  'Hvorfor ikke',
  'Advarsel',
];

/** The warning belongs to the two that it is about. */
function warningOf({ skew }: AgreementReport, name: StatisticName): string {
  if (name !== 'cohenKappa' && name !== 'fleissKappa') return '';
  const said = { prevalence: 'ett svar er mye vanligere', bias: 'svarene brukes ulikt ofte' };
  return (skew?.warnings ?? []).map((one) => said[one]).join('; ');
}

/**
 * In: how far first votes agree, and the codebook. Out: every statistic of everything and everybody as rows of texts
 * and unrounded numbers, for a file.
 */
export function agreementRows(view: AgreementView, codebook: Codebook) {
  const rowsOf = (label: string, between: string, report: AgreementReport) =>
    statisticNames.map((name) => {
      const statistic = report.statistics[name];
      const numbers =
        'value' in statistic
          ? [statistic.value, statistic.low, statistic.high, '']
          : ['', '', '', statistic.undefined];
      const { name: measure } = statisticWords[name];
      return [label, between, report.units, measure, ...numbers, warningOf(report, name)];
    });
  const rows = view.items.flatMap(({ item, overall, pairs }) => {
    const label =
      item.kind === 'one-outcome'
        ? `Utfall: ${itemLabel(codebook, item)}`
        : itemLabel(codebook, item);
    return [
      ...rowsOf(label, 'alle', overall),
      ...pairs.flatMap((pair) => rowsOf(label, pair.raterNames.join(' og '), pair)),
    ];
  });
  return { header, rows };
}
