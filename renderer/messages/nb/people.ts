/** The words of the dialog with the advisers of a file. */
export const people = {
  title: 'Rådgiverne i kartleggingen',
  lead: 'Den som tas ut, kan ikke lenger vurdere, få oppgaver eller signere. Det de har gjort, blir stående.',
  switch: 'Bytt rådgiver på denne maskinen ved å låse:',
  open_zero: 'Ingen oppgaver venter.',
  open_one: '{{count}} oppgave venter.',
  open_other: '{{count}} oppgaver venter.',
  notInFile: 'Har nøkkel på denne maskinen, men har ikke gjort noe i kartleggingen ennå.',
  out: 'Ikke lenger med: {{reason}}.',
  takeOver_one: '{{count}} oppgave kan gis til en annen.',
  takeOver_other: '{{count}} oppgaver kan gis til en annen.',
  takeOut: 'Ta ut',
  takeIn: 'Ta med igjen',
  whatOut: 'Oppgavene kan gis til andre. Vurderingene blir stående.',
  whatIn: 'Rådgiveren kan vurdere, få oppgaver og signere igjen.',
  reason: 'Begrunnelse',
  cancel: 'Avbryt',
} as const;
