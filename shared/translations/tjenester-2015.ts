import type { Dictionaries } from './dictionary.ts';

/** The words of `tjenester-2015` in nynorsk and English. */
export const tjenester2015: Dictionaries = {
  nn: {
    'lærings- og mestringstjenester': 'lærings- og meistringstenester',
    'Egen tjeneste': 'Eiga teneste',
    'Interkommunal tjeneste': 'Interkommunal teneste',
    'Planlagt tjeneste': 'Planlagd teneste',
    'Tatt inn uten egen tjeneste': 'Teken inn utan eiga teneste',
    'Ingen tjeneste': 'Inga teneste',
    'Har tjeneste': 'Har teneste',
    '«Har tjeneste» omfatter egen og interkommunal tjeneste og, som i oversikten fra 2015, kommuner tatt inn uten egen tjeneste.':
      '«Har teneste» omfattar eiga og interkommunal teneste og, som i oversikta frå 2015, kommunar som er tekne inn utan eiga teneste.',
    Form: 'Form',
    'Hvordan er tjenesten organisert?': 'Korleis er tenesta organisert?',
    senter: 'senter',
    avdeling: 'avdeling',
    enhet: 'eining',
    koordinator: 'koordinator',
    leder: 'leiar',
    kontaktperson: 'kontaktperson',
    ingen: 'ingen',
    Samarbeid: 'Samarbeid',
    'Har kommunen tjenesten alene eller sammen med andre?':
      'Har kommunen tenesta åleine eller saman med andre?',
    egen: 'eiga',
    'interkommunal, vert': 'interkommunal, vert',
    'interkommunal, deltaker': 'interkommunal, deltakar',
    Gruppebasert: 'Gruppebasert',
    'Er tilbudene gruppebaserte?': 'Er tilboda gruppebaserte?',
    ja: 'ja',
    nei: 'nei',
    uklart: 'uklart',
    'Styrker mestring': 'Styrkjer meistring',
    'Legger tilbudene til rette for at deltakerne tilegner seg kunnskap som styrker mestring og livskvalitet?':
      'Legg tilboda til rette for at deltakarane tileignar seg kunnskap som styrkjer meistring og livskvalitet?',
    'Planlagt sammen': 'Planlagt saman',
    'Er tilbudene planlagt i sidestilt samarbeid med erfarne brukere?':
      'Er tilboda planlagde i sidestilt samarbeid med erfarne brukarar?',
    'Gjennomført sammen': 'Gjennomført saman',
    'Er tilbudene gjennomført i sidestilt samarbeid med erfarne brukere?':
      'Er tilboda gjennomførte i sidestilt samarbeid med erfarne brukarar?',
    'Evaluert sammen': 'Evaluert saman',
    'Er tilbudene evaluert i sidestilt samarbeid med erfarne brukere?':
      'Er tilboda evaluerte i sidestilt samarbeid med erfarne brukarar?',
    'Flere års erfaring': 'Fleire års erfaring',
    'Har kommunen flere års erfaring med ulike slike tilbud?':
      'Har kommunen fleire års erfaring med ulike slike tilbod?',
    Planer: 'Planar',
    'Har kommunen planer om en tjeneste?': 'Har kommunen planar om ei teneste?',
    etablert: 'etablert',
    'godt i gang': 'godt i gang',
  },
  en: {
    'lærings- og mestringstjenester': 'learning and mastery services',
    'Egen tjeneste': 'Service of its own',
    'Interkommunal tjeneste': 'Inter-municipal service',
    'Planlagt tjeneste': 'Planned service',
    'Tatt inn uten egen tjeneste': 'Included without a service of its own',
    'Ingen tjeneste': 'No service',
    'Har tjeneste': 'Has a service',
    '«Har tjeneste» omfatter egen og interkommunal tjeneste og, som i oversikten fra 2015, kommuner tatt inn uten egen tjeneste.':
      '“Has a service” covers services of its own and inter-municipal services and, as in the overview of 2015, municipalities included without a service of their own.',
    Form: 'Form',
    'Hvordan er tjenesten organisert?': 'How is the service organised?',
    senter: 'centre',
    avdeling: 'department',
    enhet: 'unit',
    koordinator: 'coordinator',
    leder: 'leader',
    kontaktperson: 'contact person',
    ingen: 'none',
    Samarbeid: 'Cooperation',
    'Har kommunen tjenesten alene eller sammen med andre?':
      'Does the municipality have the service alone or with others?',
    egen: 'of its own',
    'interkommunal, vert': 'inter-municipal, host',
    'interkommunal, deltaker': 'inter-municipal, member',
    Gruppebasert: 'Group-based',
    'Er tilbudene gruppebaserte?': 'Are the offers group-based?',
    ja: 'yes',
    nei: 'no',
    uklart: 'unclear',
    'Styrker mestring': 'Strengthens mastery',
    'Legger tilbudene til rette for at deltakerne tilegner seg kunnskap som styrker mestring og livskvalitet?':
      'Do the offers let participants acquire knowledge that strengthens mastery and quality of life?',
    'Planlagt sammen': 'Planned together',
    'Er tilbudene planlagt i sidestilt samarbeid med erfarne brukere?':
      'Are the offers planned in equal cooperation with experienced users?',
    'Gjennomført sammen': 'Carried out together',
    'Er tilbudene gjennomført i sidestilt samarbeid med erfarne brukere?':
      'Are the offers carried out in equal cooperation with experienced users?',
    'Evaluert sammen': 'Evaluated together',
    'Er tilbudene evaluert i sidestilt samarbeid med erfarne brukere?':
      'Are the offers evaluated in equal cooperation with experienced users?',
    'Flere års erfaring': 'Several years’ experience',
    'Har kommunen flere års erfaring med ulike slike tilbud?':
      'Does the municipality have several years’ experience with various such offers?',
    Planer: 'Plans',
    'Har kommunen planer om en tjeneste?': 'Does the municipality plan a service?',
    etablert: 'established',
    'godt i gang': 'well under way',
  },
};
