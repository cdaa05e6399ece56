export const history = {
  title: 'Historikken til {{name}}',
  lead: 'Alt som er gjort, hvem som gjorde det, når og hvorfor. Ingenting slettes.',
  hidden: 'En annen har vurdert. Hva vurderingen går ut på, vises når du har lagret din egen.',
  empty: 'Ingenting er gjort med oppføringen ennå.',
  hash: 'Hendelse {{n}} · {{hash}}',
} as const;
