import type { AgreementReport } from '../agreement/agreement-report.ts';
import { itemLabel } from '../agreement/item-words.ts';
import { estimateText } from '../agreement/statistic-text.ts';
import type { StatisticName } from '../agreement/statistic-name.ts';
import { countText, listText } from '../lib/norwegian-format.ts';
import { statisticWords } from '../messages/statistics.ts';
import { firstVotes } from '../projections/votes.ts';
import { unitWords } from '../release/unit-words.ts';
import type { AppendixPart, AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { paragraph, table } from './parts.ts';
import { counted, say, type Bearing } from './sentence.ts';

/** Two are compared by Cohen's kappa; of more, that of Fleiss is the one there is. */
const kappaOf = ({ raters }: AgreementReport): StatisticName =>
  raters === 2 ? 'cohenKappa' : 'fleissKappa';

const cellOf = ({ statistics }: AgreementReport, name: StatisticName): string =>
  estimateText(name, statistics[name]);

/** Why a number is missing, each reason once, with what it is missing for. */
function missingNotes(
  rows: readonly { readonly label: string; readonly report: AgreementReport }[],
): readonly string[] {
  const byReason = new Map<string, Set<string>>();
  for (const { label, report } of rows) {
    for (const name of [
      'percentAgreement',
      kappaOf(report),
      'krippendorffAlpha',
      'gwetAC1',
    ] as const) {
      const statistic = report.statistics[name];
      if ('value' in statistic) continue;
      const reason = statistic.undefined;
      byReason.set(reason, (byReason.get(reason) ?? new Set()).add(label));
    }
  }
  return [...byReason].map(([reason, labels]) => `– for ${listText([...labels])}: ${reason}`);
}

function statisticsTable(
  { agreement, content }: AppendixInput,
  borneBy: readonly Bearing[],
): readonly AppendixPart[] {
  const rows = agreement.items.flatMap(({ item, overall }) =>
    item.kind === 'outcome' || item.kind === 'borderline' || item.kind === 'criterion'
      ? [{ label: itemLabel(content.codebook, item), report: overall }]
      : [],
  );
  const kappas = [...new Set(rows.map(({ report }) => kappaOf(report)))];
  const warned = rows.filter(({ report }) => (report.skew?.warnings.length ?? 0) > 0);
  return table(
    {
      id: 'enighet',
      caption: 'Enighet mellom førstevurderinger, med 95 % intervall.',
      columns: [
        { heading: 'Gjelder', side: 'start', width: 20 },
        { heading: 'Enheter', side: 'end', width: 12 },
        { heading: 'Enige, %', side: 'end', width: 17 },
        { heading: 'Kappa', side: 'end', width: 17 },
        { heading: 'Alfa', side: 'end', width: 17 },
        { heading: 'AC1', side: 'end', width: 17 },
      ],
      rows: rows.map(({ label, report }) => [
        label,
        String(report.units),
        cellOf(report, 'percentAgreement'),
        cellOf(report, kappaOf(report)),
        cellOf(report, 'krippendorffAlpha'),
        cellOf(report, 'gwetAC1'),
      ]),
      notes: [
        `Kappa: ${listText(kappas.map((one) => statisticWords[one].name))}. Alfa: ${statisticWords.krippendorffAlpha.name}. AC1: ${statisticWords.gwetAC1.name}.`,
        ...(warned.length === 0
          ? []
          : [
              `Kappa kan villede for ${listText(warned.map((one) => one.label))}, der svarene er skjevt fordelt; se AC1.`,
            ]),
        ...missingNotes(rows),
      ],
    },
    borneBy,
  );
}

const voteNoun = { one: 'førstevurdering', many: 'førstevurderinger' };

/** In: the input. Out: how far those who judged the same units agreed, from first votes only. */
export function agreementSection(input: AppendixInput): AppendixSection {
  const { agreement, units, content } = input;
  const { compared } = agreement.firstVotes;
  const { noun } = unitWords(content.unitKind);
  const twice = units
    .filter(({ entry }) => firstVotes(entry).length > 1)
    .map((one) => one.unit.number);
  const borneBy = [
    counted('Førstevurderinger som er sammenlignet', twice, compared.votes),
    counted('Vurdert av minst to', twice, compared.units),
  ];
  const told = say(
    `Enigheten er regnet av ${countText(compared.votes, voteNoun)} i ${countText(compared.units, noun)} som minst to har vurdert. ` +
      'Bare det hver av dem først mente, er med; det som er rettet, drøftet eller avklart etterpå, teller ikke.',
    borneBy,
  );
  return {
    id: 'enighet',
    heading: 'Enighet',
    parts: told.length === 0 ? [] : [...paragraph(told), ...statisticsTable(input, borneBy)],
  };
}
