/** The words of the page with everything that goes into the article. */
export const article = {
  title: 'Artikkel',
  lead: 'Alt som er lagret til artikkelen, i den rekkefølgen det nummereres. Det skrives ut samlet, med metodevedlegget, og en utgivelse gir de samme filene igjen senere.',
  list: 'Delene i artikkelen',
  kind: { table: 'Tabell', figure: 'Figur', sentence: 'Setning' },
  builtIn: 'Innebygd',
  flags_one: '1 merknad',
  flags_other: '{{count}} merknader',
  up: 'Flytt opp: {{title}}',
  down: 'Flytt ned: {{title}}',
  moved: '{{title}}: nå nummer {{at}} av {{of}}',
  keys: 'flytter den valgte delen',
  nothingSaved:
    'Ingenting er lagret til artikkelen ennå. Skrives den ut nå, får den de innebygde tabellene og figurene.',
  make: 'Lag en tabell',
  write: 'Skriv en setning',
  version: 'Hvilken versjon',
  boundaries: 'Velg fil med grenser',
  boundariesFrom: 'Grenser: {{file}}',
  export: 'Skriv hele artikkelsettet',
  exporting: 'Skriver …',
  written: 'Skrevet i {{folder}}: {{count}} filer. Nummereringen står i artikkel.json.',
} as const;
