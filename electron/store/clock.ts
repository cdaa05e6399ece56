import { isoTime, type IsoTime } from '../../shared/lib/ids.ts';

/** The one clock of the store. Out: now, in UTC with milliseconds. */
export function now(): IsoTime {
  return isoTime.parse(new Date().toISOString());
}
