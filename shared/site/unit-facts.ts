import type { Criterion } from '../codebook/codebook.ts';
import { answersTo } from '../codebook/profile.ts';
import type { SourceKind } from '../events/statement.ts';
import { assertNever } from '../lib/assert-never.ts';
import { monthText, withinSentence } from '../lib/norwegian-format.ts';
import type { FrozenContent, FrozenEntry, FrozenSource } from '../release/frozen-content.ts';
import { isWebAddress } from './addresses.ts';
import type { SiteFact, SiteLink, SiteSource } from './site-document.ts';

/** Whether a unit was chosen to show the breadth is no answer about its offers. */
const choosing = 'utvalgt';

/** In: an address somebody wrote. Out: it as a link, shown without what every address begins with; null where it is none. */
export function webLink(address: string): SiteLink | null {
  const href = address.trim();
  if (!isWebAddress(href)) return null;
  return { href, label: href.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '') };
}

function factsOf(entry: FrozenEntry, criteria: readonly Criterion[]): readonly SiteFact[] {
  return criteria.flatMap(({ id, label, answers }) => {
    const given = answersTo(entry.answers, id);
    if (given.length === 0) return [];
    const values = given.map((answer) => answers.find((one) => one.id === answer)?.label ?? answer);
    return [{ term: label, values }];
  });
}

/** In: content and an entry of it. Out: what is offered: the criteria that may have several answers. */
export function offersOf({ codebook }: FrozenContent, entry: FrozenEntry): readonly SiteFact[] {
  return factsOf(
    entry,
    codebook.criteria.filter((one) => one.multiple),
  );
}

/** In: content and an entry of it. Out: the other answers, in the order of the codebook. */
export function answersOf({ codebook }: FrozenContent, entry: FrozenEntry): readonly SiteFact[] {
  return factsOf(
    entry,
    codebook.criteria.filter((one) => !one.multiple && one.id !== choosing),
  );
}

function kindText(source: SourceKind): string {
  switch (source) {
    case 'telefonintervju':
      return 'Telefonintervju';
    case 'sporreskjema':
      return 'Spørreskjema';
    case 'nettside':
      return 'Nettside';
    case 'tilsvar':
      return 'Tilsvar';
    default:
      return assertNever(source);
  }
}

function toldText({ source, informant, date }: FrozenSource): string {
  const role = withinSentence(informant?.trim() ?? '');
  const when = date === null ? '' : `, ${monthText(date)}`;
  if (role !== '') return `Opplyst av ${role}${when}`;
  return source === 'nettside' ? `Lest på nettsiden${when}` : `Opplyst av kommunen${when}`;
}

/** In: an entry. Out: what it rests on: what was said or read, in which role and month, never by whom. */
export function sourcesOf({ sources }: FrozenEntry): readonly SiteSource[] {
  return sources.map((source) => {
    const text = source.text?.trim() ?? '';
    return {
      kind: kindText(source.source),
      told: toldText(source),
      quote: text === '' ? null : text,
      link: source.link === null ? null : webLink(source.link),
    };
  });
}

/**
 * How the service is reached: department, telephone and e-mail of the service, and pages on the web. In: an entry. Out:
 * each with an address where it is a page; a telephone number and an e-mail address are text to be read.
 */
export function contactOf({
  contact,
}: FrozenEntry): readonly { readonly label: string; readonly href: string | null }[] {
  if (contact === null) return [];
  const text = (one: string, before = '') =>
    one.trim() === '' ? [] : [{ label: `${before}${one.trim()}`, href: null }];
  const link = webLink(contact.link);
  return [
    ...text(contact.department),
    ...text(contact.phone, 'Telefon '),
    ...text(contact.email, 'E-post '),
    ...(link === null ? text(contact.link) : [link]),
  ];
}
