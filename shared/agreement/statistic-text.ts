import type { Statistic } from './agreement-schema.ts';
import type { StatisticName } from './statistic-name.ts';
import { decimalText } from '../lib/norwegian-format.ts';

const nothing = '–';

const digitsOf = (name: StatisticName): number => (name === 'percentAgreement' ? 1 : 2);

/** In: a statistic and its name. Out: `0,80`, a percentage `94,4`, a dash where there is none. */
export function valueText(name: StatisticName, statistic: Statistic): string {
  return 'value' in statistic ? decimalText(statistic.value, digitsOf(name)) : nothing;
}

/** In: a statistic and its name. Out: value and interval on one line, `0,80 [0,68; 0,91]`. */
export function estimateText(name: StatisticName, statistic: Statistic): string {
  if (!('value' in statistic)) return nothing;
  const digits = digitsOf(name);
  const [low, high] = [statistic.low, statistic.high].map((one) => decimalText(one, digits));
  return `${valueText(name, statistic)} [${low}; ${high}]`;
}

/** In: a statistic and its name. Out: its interval, `0,68 til 0,91`, for a minus would be lost beside a dash. */
export function intervalText(name: StatisticName, statistic: Statistic): string {
  if (!('value' in statistic)) return nothing;
  const digits = digitsOf(name);
  return `${decimalText(statistic.low, digits)} til ${decimalText(statistic.high, digits)}`;
}
