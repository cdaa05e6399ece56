import { tableFormat, type TableFormat } from '../../../shared/contract/release-contract.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import { useRememberedChoice } from '../../data/use-remembered-choice.ts';

const usual: readonly TableFormat[] = ['docx', 'xlsx', 'csv', 'html', 'json'];

/** In: what is remembered. Out: the formats it names; the usual ones where nothing is remembered. */
export function readFormats(remembered: string | null): readonly TableFormat[] {
  if (remembered === null) return usual;
  const words = remembered.split(' ');
  return tableFormat.options.filter((format) => words.includes(format));
}

/** Out: formats and digits as they were chosen last, and how to choose others. */
export function useTableChoices() {
  const [formats, rememberFormats] = useRememberedChoice('table-formats');
  const [digits, rememberDigits] = useRememberedChoice('table-digits');
  const shown: Digits = digits === '0' ? 0 : 1;
  return {
    formats: readFormats(formats ?? null),
    setFormats: (next: readonly TableFormat[]) => rememberFormats(next.join(' ')),
    digits: shown,
    setDigits: (next: Digits) => rememberDigits(String(next)),
  };
}
