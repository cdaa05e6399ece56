import { integerText } from '../../shared/lib/norwegian-format.ts';

const dates = new Intl.DateTimeFormat('nb', { day: 'numeric', month: 'long', year: 'numeric' });

/** In: a count. Out: as it is written, `1 234`. */
export function countInWords(n: number): string {
  return integerText(n);
}

/** In: a moment in UTC. Out: the day here, `5. mars 2015`. */
export function dateInWords(time: string): string {
  return dates.format(new Date(time));
}

/** In: a moment in UTC. Out: the day and the time here, `5. mars 2015 kl. 14.05`. */
export function timeInWords(time: string): string {
  const moment = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${dates.format(moment)} kl. ${two(moment.getHours())}.${two(moment.getMinutes())}`;
}
