// Whether the numbers of results.json follow from entries.csv.
import { answersIn } from './read-data.mjs';
import { byCodeUnit } from './shapes.mjs';

const RESULTS = 'tables/results.json';
const unitsOf = (entries) => entries.map((one) => one.kommunenummer);
const isDecided = (entry) => entry.status === 'avgjort';
const isBorderline = (entry) => entry.grenseland === 'ja';

/** Which outcomes a row or column of that name counts. */
function outcomesNamed({ outcomes, groups }, name) {
  return (
    groups.find(({ id }) => id === name)?.outcomes ??
    (outcomes.some(({ id }) => id === name) ? [name] : null)
  );
}

/** What a cell counts, with how few and how many it could be; null for a cell of another kind. */
function expected({ codebook, entries }, { table, row, column }) {
  const among = (within, counted) => {
    const there = within.filter((one) => counted.includes(one.utfall));
    const could = within.filter(
      (one) => isBorderline(one) && counted.includes(one['alternativt-utfall']),
    );
    const surely = there.filter((one) => !isBorderline(one) || could.includes(one));
    const swings = within.filter(
      (one) => there.includes(one) !== could.includes(one) && isBorderline(one),
    );
    const high = new Set([...there, ...could]).size;
    return { entries: there, low: surely.length, high, swings, denominator: within.length };
  };
  const decided = entries.filter(isDecided);
  const exactly = (there, denominator) => ({
    entries: there,
    low: there.length,
    high: there.length,
    swings: [],
    denominator,
  });
  if (table === 'utfall' && row === 'ikke-nadd')
    return { entries: entries.filter((one) => one.status === 'ikke-nadd') };
  if (table === 'utfall' || table === 'utfall-fylke') {
    const counted = outcomesNamed(codebook, table === 'utfall' ? row : column);
    const within =
      table === 'utfall' || row === 'alle'
        ? decided
        : decided.filter((one) => one.fylkesnummer === row);
    return counted === null ? null : among(within, counted);
  }
  if (table === 'grenseland')
    return {
      entries: decided.filter(
        (one) => isBorderline(one) && one['tvil-om'] === row && one.utfall === column,
      ),
    };
  const criterion = codebook.criteria.find(({ id }) => table === `kriterium-${id}`);
  if (criterion?.answers.some(({ id }) => id === row) !== true) return null;
  const asked = decided.filter((one) => one[criterion.id] !== 'ikke spurt da');
  return exactly(
    decided.filter((one) => answersIn(one[criterion.id]).includes(row)),
    asked.length,
  );
}

const sameList = (one, other) =>
  one.length === other.length &&
  [...one].sort(byCodeUnit).join() === [...other].sort(byCodeUnit).join();

/** What is wrong with a cell, as ends of a sentence. */
function faultsIn(cell, wanted, known) {
  const { n, denominator, percent, low, high, entries, swings } = cell;
  const share = denominator ? (100 * n) / denominator : null;
  const tests = [
    [entries.length === n, `sier ${n}, men har ${entries.length} oppføringer bak seg`],
    [[...entries, ...swings].every((unit) => known.has(unit)), 'har ukjente enheter bak seg'],
    [new Set(entries).size === entries.length, 'teller en oppføring to ganger'],
    [low <= n && n <= high, `sier ${n}, som ikke ligger mellom ${low} og ${high}`],
    [
      percent === null || (share !== null && Math.abs(percent - share) < 1e-9),
      `har en prosent som ikke er ${n} av ${denominator}`,
    ],
    [
      wanted?.entries === undefined || sameList(entries, unitsOf(wanted.entries)),
      `teller andre enn de ${wanted?.entries?.length} som står i entries.csv`,
    ],
    [
      wanted?.low === undefined || (low === wanted.low && high === wanted.high),
      `går fra ${low} til ${high}, men merkene gir fra ${wanted?.low} til ${wanted?.high}`,
    ],
    [
      wanted?.swings === undefined || sameList(swings, unitsOf(wanted.swings)),
      'har andre utslagsgivende oppføringer enn merkene gir',
    ],
    [
      wanted?.denominator === undefined || denominator === wanted.denominator,
      `har nevneren ${denominator}, ikke ${wanted?.denominator}`,
    ],
  ];
  return tests.filter(([holds]) => !holds).map(([, told]) => told);
}

function checkLedger({ entries, results }, add) {
  const having = (status) => entries.filter((one) => one.status === status).length;
  const counts = {
    registered: entries.length,
    decided: having('avgjort'),
    undecided: having('uavgjort'),
    notReached: having('ikke-nadd'),
    borderline: entries.filter(isBorderline).length,
  };
  for (const [name, count] of Object.entries(counts)) {
    if (results[name] === count) continue;
    const told = `${RESULTS} sier ${results[name]} der entries.csv gir ${count}.`;
    add(`${RESULTS}#${name}`, 'number-not-from-entries', told);
  }
}

export function checkNumbers(data, add) {
  const { entries, results } = data;
  checkLedger(data, add);
  const known = new Set(unitsOf(entries));
  const hidden = new Set((results.hidden ?? []).map(({ table }) => table));
  for (const cell of results.cells) {
    // Where a number is not shown, the records behind the others would tell it: none are given.
    if (hidden.has(cell.table)) continue;
    const { table, row, column } = cell;
    for (const told of faultsIn(cell, expected(data, cell), known)) {
      const place = `${RESULTS}#${table}/${row}/${column}`;
      add(place, 'number-not-from-entries', `Tallet i ${table}, ${row}, ${column} ${told}.`);
    }
  }
}
