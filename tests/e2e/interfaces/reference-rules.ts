/** The two codebooks as INTERFACES words them, written down apart from the program. */

/** A profile of `tjenester-2015`: criterion to answer; what is not answered is left out. */
export type Profile2015 = Readonly<Partial<Record<string, string>>>;

const cooperation = ['planlagt-sammen', 'gjennomfort-sammen', 'evaluert-sammen'];

/** The criteria that are all `ja` where offers count. */
export const offerCriteria: readonly string[] = ['gruppebasert', 'mestring', ...cooperation];

const unsure = ['ja', 'nei', 'uklart'];

export const criteria2015: Readonly<Record<string, readonly string[]>> = {
  form: ['senter', 'avdeling', 'enhet', 'koordinator', 'leder', 'kontaktperson', 'ingen'],
  samarbeid: ['egen', 'interkommunal-vert', 'interkommunal-deltaker'],
  gruppebasert: unsure,
  mestring: unsure,
  'planlagt-sammen': unsure,
  'gjennomfort-sammen': unsure,
  'evaluert-sammen': unsure,
  'flere-ars-erfaring': unsure,
  planer: ['etablert', 'godt-i-gang', 'ingen'],
};

export const outcomes2015: readonly string[] = [
  'egen-tjeneste',
  'interkommunal-tjeneste',
  'planlagt-tjeneste',
  'tilbud-uten-tjeneste',
  'ingen-tjeneste',
];

/** Outcomes 1, 2 and 4. */
export const hasService: readonly string[] = [
  'egen-tjeneste',
  'interkommunal-tjeneste',
  'tilbud-uten-tjeneste',
];

/** In: a profile. Out: the first outcome that fits, by the letter of the five rules. */
export function outcome2015(profile: Profile2015): string {
  const offersCount = offerCriteria.every((criterion) => profile[criterion] === 'ja');
  const { form, samarbeid } = profile;
  if (form !== 'ingen' && offersCount) {
    if (samarbeid === undefined || samarbeid === 'egen') return 'egen-tjeneste';
    if (samarbeid.startsWith('interkommunal-')) return 'interkommunal-tjeneste';
  }
  if (profile['planer'] === 'godt-i-gang') return 'planlagt-tjeneste';
  if (form === 'ingen' && offersCount && profile['flere-ars-erfaring'] === 'ja')
    return 'tilbud-uten-tjeneste';
  return 'ingen-tjeneste';
}

const several = (words: string) => ({ several: true, answers: words.split(' ') });
const one = (words: string) => ({ several: false, answers: words.split(' ') });

export const criteria2023: Readonly<
  Record<string, { readonly several: boolean; readonly answers: readonly string[] }>
> = {
  informasjon: one('ja nei'),
  tilbudsform: several('individuelt gruppe'),
  frisklivssentral: one(
    'frisklivssentral friskliv-og-mestring friskliv-laering-og-mestring ingen uklart',
  ),
  bredde: one('forebygging bredere'),
  benevnelse: several('veiledning undervisning oppfolging diagnosekurs temakurs skole'),
  arena: several(
    'helse-og-omsorg helse-og-mestring rehabilitering fysio-og-ergoterapi psykisk-helse-og-rus frisklivssentral friskliv-og-mestringssenter laerings-og-mestringsenhet',
  ),
  tema: several(
    'psykisk-helse-og-rus parorende kreft diabetes hjertesvikt kols smerte utmattelse demens levevaner',
  ),
  program: several('kid kib tankevirus hverdagsglede'),
  koordinator: several('kreftkoordinator demenskoordinator'),
  utvalgt: one('ja nei'),
};

export const outcomes2023: readonly string[] = [
  'gruppe-og-individuelt',
  'bare-gruppe',
  'bare-individuelt',
  'ikke-funnet',
];

/** In: the answers on `tilbudsform`. Out: the outcome. */
export function outcome2023(forms: readonly string[]): string {
  const [group, individual] = [forms.includes('gruppe'), forms.includes('individuelt')];
  if (group && individual) return 'gruppe-og-individuelt';
  if (group) return 'bare-gruppe';
  return individual ? 'bare-individuelt' : 'ikke-funnet';
}

/** In: a seed. Out: a source of numbers from 0 up to 1, the same every time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** In: a source of numbers and a list that is not empty. Out: one of the list. */
export function pick<T>(random: () => number, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
