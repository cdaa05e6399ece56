import type { FrozenEntry, FrozenPerson } from '../frozen-content.ts';
import type { OverviewEntry } from '../overview-document.ts';

type Way = OverviewEntry['contact'][number];

/** An address a reader may follow: the web only. Anything else is shown as text. */
const webAddress = /^https?:\/\/[^\s]+$/iu;
const phoneNumber = /^\+?[\d\s()-]{3,}$/u;
const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

function linkWay(link: string): Way {
  const label = link.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
  return { label, href: webAddress.test(link) ? link : null };
}

/** What a person has agreed to, on one line: «Kontakt: Kari Nordmann, koordinator, 90 11 22 33». */
function personWay({ name = '', role = '', phone = '', email = '' }: FrozenPerson): Way {
  const said = [name, role, phone, email].map((one) => one.trim()).filter((one) => one !== '');
  return { label: `Kontakt: ${said.join(', ')}`, href: null };
}

/** In: an entry. Out: the addresses its sources name, each once, in the order of the sources. */
export function sourceLinks(entry: FrozenEntry): readonly string[] {
  const links = entry.sources.flatMap(({ link }) => {
    const trimmed = link?.trim() ?? '';
    return trimmed === '' ? [] : [trimmed];
  });
  return [...new Set(links)];
}

/**
 * How the public reaches the service: what is set for it, or else the pages its sources name. Of persons only what
 * they have agreed to, last.
 * In: an entry. Out: labels, with an address where it is one that can be followed.
 */
export function contactWays(entry: FrozenEntry): OverviewEntry['contact'] {
  const department = entry.contact?.department.trim() ?? '';
  const phone = entry.contact?.phone.trim() ?? '';
  const email = entry.contact?.email.trim() ?? '';
  const link = entry.contact?.link.trim() ?? '';
  const ways: readonly Way[] = [
    ...(department === '' ? [] : [{ label: department, href: null }]),
    ...(phone === ''
      ? []
      : [
          {
            label: `Telefon ${phone}`,
            href: phoneNumber.test(phone) ? `tel:${phone.replaceAll(/[\s()-]/gu, '')}` : null,
          },
        ]),
    ...(email === ''
      ? []
      : [{ label: email, href: mailAddress.test(email) ? `mailto:${email}` : null }]),
    ...(link === '' ? [] : [linkWay(link)]),
  ];
  const own = ways.length > 0 ? ways : sourceLinks(entry).map(linkWay);
  return [...own, ...(entry.persons ?? []).map(personWay)];
}
