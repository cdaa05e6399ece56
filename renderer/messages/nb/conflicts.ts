/** The words of the page where sources stand against each other. */
export const conflicts = {
  title: 'Kildekonflikter',
  lead_one: '{{count}} åpen av {{all}}',
  lead_other: '{{count}} åpne av {{all}}',
  within_one: 'i {{count}} oppføring',
  within_other: 'i {{count}} oppføringer',
  byPerson: 'Hver av dem avgjøres av en person, eller av en vurdering med begrunnelse.',
  byOrder: 'Rundens rekkefølge mellom kildene: {{order}}.',
  show: 'Utvalg',
  list: 'Kildekonfliktene',
  state: { open: 'Åpne', settled: 'Avgjort', all: 'Alle' },
  none: {
    open: 'Ingen åpne kildekonflikter.',
    settled: 'Ingen kildekonflikter er avgjort ennå.',
    all: 'Ingen kildekonflikter.',
  },
  empty: {
    title: 'Ingen kildekonflikter',
    text: 'Svarer to kilder ulikt på et kriterium, for eksempel når kommunalsjefen sier ja og intervjuet nei, står det her til noen har sagt hva som gjelder.',
    go: 'Gå til vurderingen',
  },
  sidesOf: 'Kildene om {{criterion}} i {{name}}',
  side: { source: 'Kilde', answer: 'Svar', words: 'Ord', silent: 'ingen ordrett opplysning' },
  by: {
    person: 'Svaret «{{answer}}» gjelder. Avgjort av {{name}} {{date}}.',
    judgement: 'Svaret «{{answer}}» gjelder. Avgjort av en vurdering med begrunnelse.',
    rule: 'Svaret «{{answer}}» gjelder etter rundens rekkefølge: {{source}} går foran.',
  },
  notFollowed:
    'Vurderingen svarer noe annet uten begrunnelse. Vurder på nytt, eller avgjør på nytt.',
  settle: 'Avgjør',
  settleAnew: 'Avgjør på nytt',
  rationale: 'Begrunnelse',
  missing: 'Velg svaret som gjelder, og skriv hvorfor.',
  save: 'Lagre avgjørelsen',
} as const;
