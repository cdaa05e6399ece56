/** The words of the page that shows the round as it stood. */
export const film = {
  title: 'Tidslinje',
  lead: 'Runden slik den sto, dag for dag. Ingenting her kan endres.',
  empty: {
    title: 'Ingenting er gjort ennå',
    text: 'Når noe blir hentet inn, vurdert eller avklart, kan du se tilbake på det her.',
  },
  play: 'Spill av',
  pause: 'Stopp',
  reel: 'Dag',
  figures: 'Tallene slik de sto',
  ledger:
    '{{decided}} avgjort + {{undecided}} uavgjort + {{notReached}} ikke nådd = {{registered}} registrert',
  heldBack_one: '{{count}} oppføring er holdt utenfor til du har gitt andrevurderingen din.',
  heldBack_other: '{{count}} oppføringer er holdt utenfor til du har gitt andrevurderingen din.',
  map: 'Kommunene på kartet, slik det sto. Tallene står i forklaringen under.',
  thatDay: 'Det som ble gjort',
  count_zero: 'Ingen endringer i oppføringene.',
  count_one: '{{count}} endring',
  count_other: '{{count}} endringer',
  more: 'Vis flere',
  since: {
    title: 'Siden sist',
    first: 'Trykk «Alt er sett», så viser siden neste gang hva andre har gjort siden.',
    said: {
      none: 'Ingenting er gjort siden du sist sa at alt var sett.',
      news_one: '{{count}} hendelse siden du sist sa at alt var sett.',
      news_other: '{{count}} hendelser siden du sist sa at alt var sett.',
    },
    own: {
      none: 'Ingen andre har gjort noe siden du sist gjorde noe i filen.',
      news_one: '{{count}} hendelse siden du sist gjorde noe i filen.',
      news_other: '{{count}} hendelser siden du sist gjorde noe i filen.',
    },
    show: 'Vis hva som er gjort',
    hide: 'Skjul',
    seen: 'Alt er sett',
  },
} as const;
