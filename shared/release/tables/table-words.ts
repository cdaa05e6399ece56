import { countText, dateText, integerText } from '../../lib/norwegian-format.ts';
import type { FrozenContent } from '../frozen-content.ts';
import { unitWords } from '../unit-words.ts';

const yearsIn = /\b(?:19|20)\d{2}\b/gu;

/**
 * The year a table is of: the years the round is named after, else the year of its register.
 * In: the content. Out: `2015`, or `2014–2015` for a round named after two.
 */
function yearOf({ round, registerDate }: FrozenContent): string {
  const named = [...new Set(round.match(yearsIn) ?? [])].sort();
  const first = named.at(0);
  const last = named.at(-1);
  if (first === undefined || last === undefined) return registerDate.slice(0, 4);
  return first === last ? first : `${first}–${last}`;
}

/** In: the content, what is counted and how many. Out: the caption: `…, 2015 (N = 428)`. */
export function captionOf(content: FrozenContent, words: string, n: number): string {
  return `${words}, ${yearOf(content)} (N = ${integerText(n)})`;
}

/** In: the content. Out: «Kommunenes lærings- og mestringstjenester». */
export function subjectOf({ unitKind, codebook }: FrozenContent): string {
  return `${unitWords(unitKind).genitive} ${codebook.subject}`;
}

const orNone = (n: number): string => (n === 0 ? 'ingen' : integerText(n));

/** In: the content. Out: what one count is, and the account: registered = decided + undecided + not reached. */
export function accountNote({ unitKind, ledger }: FrozenContent): string {
  const { registered, decided, undecided, notReached } = ledger;
  const unit = `Enhet: ${unitWords(unitKind).id}.`;
  if (decided === registered) return `${unit} Alle ${integerText(registered)} er avgjort.`;
  return (
    `${unit} ${integerText(decided)} av ${integerText(registered)} er avgjort; ` +
    `${orNone(undecided)} er ${undecided > 1 ? 'uavgjorte' : 'uavgjort'}, og ${orNone(notReached)} ble ikke nådd.`
  );
}

/** In: the content. Out: how the range beside a number is to be read. */
export function rangeNote({ ledger: { borderline } }: FrozenContent): string {
  if (borderline === 0) return 'Ingen grensetilfeller; tallene har ikke noe spenn.';
  const cases = countText(borderline, { one: 'grensetilfelle', many: 'grensetilfeller' });
  return `Spenn: laveste og høyeste verdi etter hvordan ${cases} leses.`;
}

/** In: the content. Out: the codebook's note on each group that its tables count together. */
export function groupNotes({ codebook }: FrozenContent): readonly string[] {
  return codebook.groups.map((group) => group.note);
}

/** In: the content. Out: which division into units the table follows, and whose. */
export function registerNote({ unitKind, registerDate }: FrozenContent): string {
  const units = unitKind === 'kommuner' ? 'Kommuner og fylker' : 'Kommuner, bydeler og fylker';
  return `${units} per ${dateText(registerDate)} etter SSB og Kartverket.`;
}
