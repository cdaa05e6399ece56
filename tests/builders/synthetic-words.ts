/** Words of the kind that statements and rationales hold, the common ones first. */
const stock = (
  'kurs gruppe brukermedvirkning mestring læring tilbud pasienter pårørende koordinator fagfolk helse samarbeid ' +
  'evaluering planlegging erfaring brukere frisklivssentral kommunehelsetjeneste diabetes kreft demens kols smerte ' +
  'utmattelse levevaner veiledning undervisning samtale telefon nettside rådgiver leder avdeling enhet senter kontakt ' +
  'interkommunal nabokommune sykehus rehabilitering fysioterapeut sykepleier ergoterapeut oppfølging henvisning ' +
  'deltakere ukentlig halvår høsten våren temakveld skole prosjekt tilskudd stilling prosent ansatt vedtak plan ' +
  'politisk budsjett lokaler rådhus bibliotek frivillig organisasjon lag forening likeperson erfaringskonsulent ' +
  'møteplass aktivitet trening kosthold røyk søvn stress angst depresjon rus psykisk familie barn unge eldre ' +
  'hjemmetjeneste legekontor fastlege spesialist poliklinikk avtale retningslinje rutine skjema kartlegging spørreskjema'
).split(' ');

/** Rare words: place names nobody else has, as real texts hold them. */
const endings = ['dal', 'vik', 'nes', 'stad', 'heim', 'fjord', 'voll', 'sund', 'eid', 'moen'];
const beginnings = [
  'Ås',
  'Gran',
  'Bjør',
  'Fure',
  'Sol',
  'Tverr',
  'Lang',
  'Nord',
  'Ot',
  'Hav',
  'Rau',
  'Kvit',
];

const pick = (chance: () => number, from: readonly string[]): string =>
  from[Math.floor(chance() * from.length)] ?? 'kurs';

/**
 * In: chance, and how many words. Out: a text in which the first words of the stock stand far more often than the
 * last, as words do, with an invented place name now and then.
 */
export function wordsAtRandom(chance: () => number, count: number): string {
  return Array.from({ length: count }, () => {
    if (chance() < 0.06)
      return (
        pick(chance, beginnings) + pick(chance, beginnings).toLowerCase() + pick(chance, endings)
      );
    const drawn = chance();
    return stock[Math.floor(drawn * drawn * stock.length)] ?? 'kurs';
  }).join(' ');
}
