import type { SourceKind } from '../../events/statement.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { dateText, withinSentence, type Noun } from '../../lib/norwegian-format.ts';
import type { FrozenSource } from '../frozen-content.ts';

/** The kinds of source as they are counted in text, in the order in which they are told. */
export const sourceNouns: readonly { readonly kind: SourceKind; readonly noun: Noun }[] = [
  { kind: 'telefonintervju', noun: { one: 'telefonintervju', many: 'telefonintervjuer' } },
  { kind: 'sporreskjema', noun: { one: 'spørreskjema', many: 'spørreskjemaer' } },
  { kind: 'nettside', noun: { one: 'nettside', many: 'nettsider' } },
  { kind: 'tilsvar', noun: { one: 'tilsvar', many: 'tilsvar' } },
];

function kindAndRole(source: SourceKind, role: string): string {
  const known = role !== '';
  switch (source) {
    case 'telefonintervju':
      return known ? `Telefonintervju med ${role}` : 'Telefonintervju';
    case 'sporreskjema':
      return known ? `Spørreskjema besvart av ${role}` : 'Spørreskjema';
    case 'nettside':
      return known ? `Nettside (${role})` : 'Nettside';
    case 'tilsvar':
      return known ? `Tilsvar fra ${role}` : 'Tilsvar';
    default:
      return assertNever(source);
  }
}

/** In: a source. Out: kind, role of the informant and date: «Telefonintervju med avdelingsleder, 12. februar 2015». */
export function sourceText({ source, informant, date }: FrozenSource): string {
  const told = kindAndRole(source, withinSentence(informant?.trim() ?? ''));
  return date === null ? told : `${told}, ${dateText(date)}`;
}
