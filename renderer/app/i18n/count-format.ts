import type { FormatterModule } from 'i18next';
import { integerText } from '../../../shared/lib/norwegian-format.ts';

function format(
  value: unknown,
  _format: string | undefined,
  _language: string | undefined,
  told?: Readonly<Record<string, unknown>>,
): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  return told?.['interpolationkey'] === 'count' ? integerText(value) : String(value);
}

const nothing = (): void => undefined;

/** Writes how many of something there are as Norwegian does, `1 234`, wherever it is told; all else stands as it is given. */
export const countFormat: FormatterModule = {
  type: 'formatter',
  init: nothing,
  add: nothing,
  addCached: nothing,
  format,
};
