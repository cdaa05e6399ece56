/** The words of the page with the written rules. */
export const codebook = {
  lead: 'Kodebok {{id}}, versjon {{version}}',
  locked: 'Endres bare som ny versjon',
  lockedWhy:
    'Vurderingene peker på denne versjonen, så den kan leses, men ikke endres. En ny versjon begynner i en ny runde.',
  contents: 'Innhold',
  introduction: 'Hva som kartlegges',
  criteria: 'Kriterier',
  multiple: 'Flere svar kan gjelde samtidig',
  example: 'Eksempel',
  counterExample: 'Moteksempel',
  answers: 'Svar',
  outcomes: 'Utfall',
  always: 'Alltid grenseland: tvil om {{criterion}}, kunne vært {{alternative}}.',
  rules: 'Regler',
  rulesHow: 'Reglene prøves ovenfra og ned. Den første som passer, gir utfallet.',
  when: 'når',
  and: 'og',
  otherwise: 'ellers',
  groups: 'Telles sammen',
  group: '«{{label}}» er {{counts}}.',
  limits: 'Forbehold',
} as const;
