/** What the invented employees say, by outcome. Nothing of it was ever said about the municipality it is set beside. */
export const quotes = {
  'egen-tjeneste': [
    'Vi har en koordinator i halv stilling som holder i gruppene for folk med diabetes og kols. Opplegget lager vi sammen med brukerne, og de er med og leder. Etter hvert kurs går vi gjennom sammen hva som skal bli bedre.',
    'Lærings- og mestringssenteret hos oss har tre faste kurs i året. En erfaren bruker og en fagperson planlegger, holder og evaluerer hvert kurs sammen.',
    'Enheten ble opprettet i 2011. Brukerorganisasjonene sitter i styringsgruppen, og ingen kurs starter uten at brukerrepresentanten har vært med fra første møte.',
    'Avdelingen for mestring har kurs for pårørende, for smerte og for kreft. Vi er alltid to som leder, én av oss er erfaren bruker.',
  ],
  'interkommunal-tjeneste': [
    'Vi er fem kommuner om tjenesten. Vertskommunen har koordinatoren, og brukerne fra alle kommunene er med i planlegging, gjennomføring og evaluering.',
    'Nabokommunen er vert, og vi betaler for plassene våre. Kursene lages og evalueres av fagfolk og erfarne brukere sammen.',
  ],
  'planlagt-tjeneste': [
    'Stillingen som koordinator er lyst ut, og vi begynner til høsten. Brukerutvalget er med i prosjektgruppen.',
    'Kommunestyret har vedtatt å opprette en lærings- og mestringsenhet. Vi er godt i gang med planleggingen.',
  ],
  'planlagt-i-tvil': [
    'Saken skal opp i utvalget til våren. Vi har satt ned en gruppe, men pengene er ikke på plass ennå.',
  ],
  'tilbud-uten-tjeneste': [
    'Vi har ingen egen tjeneste, men har holdt kurs for pårørende, kreft og kols hvert år siden 2009. Kursene lages, holdes og evalueres sammen med erfarne brukere.',
    'Det er ingen som har dette som stilling. Likevel har vi i mange år hatt ulike mestringskurs som brukerne og vi planlegger, leder og evaluerer sammen.',
  ],
  'ingen-tjeneste': [
    'Nei, vi har ikke noe slikt. Vi viser folk til sykehuset.',
    'Vi har trimgruppe to ganger i uken, men ikke noe som brukerne er med og lager.',
    'Helsestasjonen holdt et kurs om diabetes i fjor. Det var en fagperson som holdt det, og det ble med den ene gangen.',
    'Sentralbordet visste ikke om noe, og hjemmetjenesten heller ikke. Fysioterapeuten vi til slutt kom til, sa at kommunen ikke har det.',
    'Vi har snakket om det, men det er ingen planer foreløpig.',
  ],
} as const;

/** Who answered: roles, never names. */
export const informants = [
  'leder, rehabiliteringsavdelingen',
  'fysioterapeut',
  'virksomhetsleder, helse og omsorg',
  'kreftkoordinator',
  'avdelingsleder',
  'leder, frisklivssentralen',
  'ergoterapeut',
] as const;
