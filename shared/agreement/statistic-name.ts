/**
 * Every statistic of agreement, in the order in which they are shown. `percentAgreement` is in percent (0–100), the
 * others are coefficients with 1 for full agreement.
 */
export const statisticNames = [
  'percentAgreement',
  'cohenKappa',
  'linearKappa',
  'quadraticKappa',
  'fleissKappa',
  'krippendorffAlpha',
  'ordinalAlpha',
  'intervalAlpha',
  'gwetAC1',
  'linearAC2',
  'quadraticAC2',
] as const;

export type StatisticName = (typeof statisticNames)[number];
