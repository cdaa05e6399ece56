// One evaluation of every statistic of agreement, as a process of its own. Arguments: a CSV file of units and what two
// raters answered, and the answers from low to high. Prints Cohen's kappa, so that it can be held against another's.
import { readFileSync } from 'node:fs';
import {
  gatherOne,
  gatherVotes,
  reportBetween,
  reportOverall,
} from '../../shared/agreement/agreement-report.ts';

const [file = '', ...order] = process.argv.slice(2);
const text = readFileSync(file, 'latin1');

function* votes() {
  let begin = text.indexOf('\n') + 1;
  const first = { rater: 'Kari Nordmann', value: '' };
  const second = { rater: 'Ola Hansen', value: '' };
  // Votes are read once, so every unit's can stand in the same place.
  const both = [first, second];
  while (begin < text.length) {
    const one = text.indexOf(';', begin) + 1;
    const other = text.indexOf(';', one) + 1;
    begin = text.indexOf('\n', other) + 1;
    first.value = text.slice(one, other - 1);
    second.value = text.slice(other, begin - 1);
    yield both;
  }
}

const gathered = gatherVotes(votes(), {
  kind: 'interval',
  order,
  scores: order.map((_, score) => score),
});
const report = reportOverall(gathered);
const others = [
  reportBetween(gathered, 'Kari Nordmann', 'Ola Hansen'),
  ...order.map((answer) => reportOverall(gatherOne(gathered, answer))),
];
const computed = [report, ...others].flatMap((one) => Object.values(one.statistics));
const missing = computed.filter((statistic) => 'undefined' in statistic);
const { cohenKappa } = report.statistics;
// One answer against the rest has no order, so no graded statistic.
if (missing.length !== 6 * order.length || !('value' in cohenKappa)) {
  throw new Error(`Not computed: ${JSON.stringify(missing)}`);
}
process.stdout.write(String(cohenKappa.value));
