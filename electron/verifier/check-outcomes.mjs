// Whether outcomes follow from the answers and the codebook, and what stands of an entry from its judgements.
import { answersIn } from './read-data.mjs';

function holds(test, given) {
  if ('all' in test) return test.all.every((part) => holds(part, given));
  if ('any' in test) return test.any.some((part) => holds(part, given));
  if ('not' in test) return !holds(test.not, given);
  const answers = given.get(test.criterion) ?? [];
  if ('unanswered' in test) return answers.length === 0;
  return answers.some((answer) => test.is.includes(answer));
}

/** The outcome of the first rule that fits, doubt counted as the codebook says. */
function derived({ criteria, rules, doubt }, row) {
  const read = (answer) => (answer === doubt?.answer ? doubt.countsAs : answer);
  const given = new Map(criteria.map(({ id }) => [id, answersIn(row[id]).map(read)]));
  return rules.find(({ when }) => when === undefined || holds(when, given))?.outcome;
}

function checkDerived(path, id, row, codebook, add) {
  const place = `${path}#${row[id]}`;
  const by = codebook === undefined ? undefined : derived(codebook, row);
  if (by !== row['utfall-etter-reglene']) {
    const told = `Reglene gir ${by ?? 'ikke noe utfall'}, ikke ${row['utfall-etter-reglene']}.`;
    add(place, 'outcome-not-derived', `${row.kommunenummer}: ${told}`);
  }
  if (row.utfall !== row['utfall-etter-reglene'] && row.begrunnelse.trim() === '')
    add(place, 'outcome-not-derived', `${row.kommunenummer}: Avvik fra reglene uten begrunnelse.`);
}

const sameMark = (one, other) =>
  ['grenseland', 'tvil-om', 'alternativt-utfall'].every((name) => one[name] === other[name]);

/** How an entry differs from what was judged, as a sentence; null where it does not. */
function standsWrong(entry, judged, resolved) {
  if (entry.status !== 'avgjort')
    return entry.utfall === '' ? null : 'Uten avgjørelse, men med utfall.';
  const standing = judged.filter((one) => one.gjelder === 'ja');
  const deciding = resolved === undefined ? standing : [resolved];
  if (deciding.length === 0) return 'Avgjort, men uten vurdering som gjelder.';
  if (deciding.some((one) => one.utfall !== entry.utfall))
    return `Utfallet er ${entry.utfall}, men vurderingene som gjelder, sier noe annet.`;
  const marked = deciding.filter((one) => one.grenseland === 'ja');
  const fits =
    marked.length === 0 ? entry.grenseland === 'nei' : marked.some((one) => sameMark(one, entry));
  return fits ? null : 'Merket for grenseland er et annet enn i vurderingene som gjelder.';
}

function byUnit(rows) {
  const units = new Map();
  for (const row of rows) {
    const before = units.get(row.kommunenummer);
    if (before === undefined) units.set(row.kommunenummer, [row]);
    else before.push(row);
  }
  return units;
}

export function checkOutcomes({ codebook, codebooks, entries, judgements, resolutions }, add) {
  for (const row of judgements)
    checkDerived('data/judgements.csv', 'vurdering', row, codebooks.get(row.kodebok), add);
  // A resolution does not say which version it was made under; where there has been only one, it was that.
  if (codebooks.size === 1)
    for (const row of resolutions)
      checkDerived('data/resolutions.csv', 'avklaring', row, codebook, add);
  const judged = byUnit(judgements);
  const resolved = byUnit(resolutions);
  for (const entry of entries) {
    const { kommunenummer: unit } = entry;
    const wrong = standsWrong(entry, judged.get(unit) ?? [], resolved.get(unit)?.at(-1));
    if (wrong !== null)
      add(`data/entries.csv#${unit}`, 'entry-not-from-judgements', `${unit}: ${wrong}`);
  }
}
