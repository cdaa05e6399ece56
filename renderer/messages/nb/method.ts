/** The words of the page with the method appendix. */
export const method = {
  title: 'Metode',
  lead: 'Metodevedlegget slik det skrives ut. Velg en setning for å se hva i loggen den bygger på.',
  contents: 'Innhold',
  version: 'Hvilken versjon',
  export: 'Skriv til Word, HTML og Markdown',
  exporting: 'Skriver …',
  written: 'Skrevet i {{folder}}: {{files}}',
  sheet: 'Vedlegget',
  borne: {
    title: 'Dette bygger setningen på',
    table: 'Dette bygger tabellen på',
    nothing: 'Ingen setning er valgt. Trykk på en, eller bla med tastene J og K.',
    places_one: 'Hendelse {{list}} i loggen',
    places_other: 'Hendelsene {{list}} i loggen',
    units_one: 'Vis oppføringen',
    units_other: 'Vis {{count}} oppføringer',
    more_one: 'og {{count}} til',
    more_other: 'og {{count}} til',
  },
} as const;
