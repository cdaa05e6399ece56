const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

/** In: an ISO date or time. Out: the day as it is written, `5. mars 2015`; what is no date as it stands. */
export function dateOf(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)}. ${name} ${year ?? ''}`;
}

/** In: a count. Out: with a non-breaking space between thousands, `10 400`. */
export function countOf(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ' ');
}
