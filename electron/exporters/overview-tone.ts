import type { OverviewEntry } from '../../shared/release/overview-document.ts';

export type OverviewTone = 'service' | 'planned' | 'none' | 'open';

/** How an entry is marked: its outcome's tone, or that it has none. */
export function toneOf({ outcome }: OverviewEntry): OverviewTone {
  return outcome === null ? 'open' : outcome.tone;
}

/** The sign of an entry in the strip of its county: that it is borderline goes before its tone. */
export const signOf = (entry: OverviewEntry): OverviewTone | 'hatch' =>
  entry.borderline === null ? toneOf(entry) : 'hatch';

/** What the signs mean, in the order they are explained in. */
export const signWords = [
  ['service', 'har tjeneste'],
  ['planned', 'planlagt'],
  ['none', 'ingen'],
  ['open', 'ikke avgjort eller ikke nådd'],
  ['hatch', 'grenseland'],
] as const;

/** Where an address may lead: what is none of these is printed as text. */
export function isAddress(href: string | null): href is string {
  return href !== null && /^(https?:\/\/|mailto:|tel:)/i.test(href);
}

/** In: an entry. Out: what stands beside its outcome, under what it is: ways to the service, and what it rests on. */
export function factsOf({ contact, sources }: OverviewEntry): readonly {
  readonly kind: 'contact' | 'sources';
  readonly name: string;
  readonly told: readonly { readonly label: string; readonly href: string | null }[];
}[] {
  const facts = [
    { kind: 'contact' as const, name: 'Kontakt', told: contact },
    {
      kind: 'sources' as const,
      name: sources.length === 1 ? 'Kilde' : 'Kilder',
      told: sources.map((label) => ({ label, href: null })),
    },
  ];
  return facts.filter(({ told }) => told.length > 0);
}
