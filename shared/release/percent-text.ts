/** Shares and ranges are written where all numbers are; this path is kept for those who came here first. */
export { percentText, rangeText } from '../lib/norwegian-format.ts';
