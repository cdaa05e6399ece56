export const command = {
  palette: {
    label: 'Søk eller gå til',
    placeholder: 'Kommune, nummer, side eller handling',
    nothing: 'Ingenting svarer til søket.',
    units: 'Oppføringer',
  },
  shortcuts: {
    title: 'Tastatursnarveier',
    lead: 'Enkle taster virker når du ikke skriver i et felt.',
    criterion: 'Kriteriene 1 til 9 (0 er det tiende)',
    again: 'Samme tast igjen: neste svar',
    letter: 'Svaret med bokstaven, og videre til neste kriterium',
    arrows: 'Forrige og neste svar',
    upDown: 'Forrige og neste kriterium',
    clear: 'Fjern svaret',
    leave: 'Tilbake til køen',
    inCriterion: 'Når et kriterium er valgt',
    or: 'eller',
  },
} as const;
