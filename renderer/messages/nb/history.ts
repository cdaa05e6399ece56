export const history = {
  title: 'Historikken til {{name}}',
  lead: 'Alt som er gjort, hvem som gjorde det, når og hvorfor. Ingenting slettes.',
  hidden: 'En annen har vurdert. Hva vurderingen går ut på, vises når du har lagret din egen.',
  empty: 'Ingenting er gjort med oppføringen ennå.',
  past: {
    show: 'Se oppføringen slik den sto da',
    title: '{{name}} slik den sto {{time}}',
    withheld: 'Hva andre mente, vises når du har lagret din egen vurdering.',
    unanswered: 'ubesvart',
    sources_zero: 'Ingen opplysninger',
    sources_one: '{{count}} opplysning',
    sources_other: '{{count}} opplysninger',
    silent: 'Ingen ordrett opplysning.',
  },
  hash: 'Hendelse {{n}} · {{hash}}',
} as const;
