// Bokmål and nynorsk write the same word differently; a case in one form has to find one in the other. The list is
// short on purpose: words of this work and those that join sentences. Everything else meets by its stem.

/** A whole word in nynorsk, and what bokmål writes. */
const wholeWords: ReadonlyMap<string, string> = new Map([
  ['ikkje', 'ikke'],
  ['saman', 'sammen'],
  ['noko', 'noe'],
  ['nokon', 'noen'],
  ['nokre', 'noen'],
  ['berre', 'bare'],
  ['eigen', 'egen'],
  ['eiga', 'egen'],
  ['eige', 'eget'],
  ['eigne', 'egne'],
  ['fleire', 'flere'],
  ['mykje', 'mye'],
  ['veke', 'uke'],
  ['veker', 'uker'],
  ['vekene', 'ukene'],
  ['frå', 'fra'],
  ['sjølv', 'selv'],
  ['betre', 'bedre'],
  ['sidan', 'siden'],
  ['born', 'barn'],
  ['heim', 'hjem'],
  ['heime', 'hjemme'],
  ['tilsett', 'ansatt'],
  ['tilsette', 'ansatte'],
  ['lækjar', 'lege'],
  ['kvar', 'hver'],
  ['kvart', 'hvert'],
  ['kven', 'hvem'],
  ['kva', 'hva'],
  ['korleis', 'hvordan'],
  ['gong', 'gang'],
  ['gonger', 'ganger'],
  ['gongar', 'ganger'],
  ['enno', 'ennå'],
  ['òg', 'også'],
  ['vere', 'være'],
  ['vert', 'blir'],
  ['vart', 'ble'],
  ['vore', 'vært'],
  ['gjer', 'gjør'],
  ['kjem', 'kommer'],
  ['driv', 'driver'],
  ['seier', 'sier'],
  ['veit', 'vet'],
  ['meiner', 'mener'],
  ['held', 'holder'],
]);

/** A part of a word in nynorsk, also inside a compound («brukarmedverknad»), and what bokmål writes. */
const wordParts: readonly (readonly [string, string])[] = [
  ['brukar', 'bruker'],
  ['medverknad', 'medvirkning'],
  ['medverk', 'medvirk'],
  ['verksemd', 'virksomhet'],
  ['meistr', 'mestr'],
  ['tilbod', 'tilbud'],
  ['teneste', 'tjeneste'],
  ['sjukdom', 'sykdom'],
  ['sjuk', 'syk'],
  ['røynsle', 'erfaring'],
  ['rettleiing', 'veiledning'],
  ['rettleiar', 'veileder'],
  ['rettlei', 'veiled'],
  ['undervising', 'undervisning'],
  ['deltakar', 'deltaker'],
  ['likeverdskap', 'likeverd'],
  ['skule', 'skole'],
  ['leiar', 'leder'],
  ['tilskot', 'tilskudd'],
  ['eining', 'enhet'],
  ['heimeside', 'hjemmeside'],
  ['nettstad', 'nettsted'],
  ['oppfølgjing', 'oppfølging'],
  ['følgj', 'følg'],
  ['framleis', 'fremdeles'],
  ['førebygg', 'forebygg'],
  ['førebu', 'forbered'],
];

/**
 * In: a word in small letters. Out: the same as bokmål writes it, where it is on the list; else the word itself.
 * The list is the program's own, after the forms that Språkrådet's and the University of Bergen's Bokmålsordboka and
 * Nynorskordboka give for the same entry.
 */
export function asBokmal(word: string): string {
  const whole = wholeWords.get(word);
  if (whole !== undefined) return whole;
  let written = word;
  for (const [nynorsk, bokmal] of wordParts) {
    if (written.includes(nynorsk)) written = written.replaceAll(nynorsk, bokmal);
  }
  return written;
}
