import {
  countyNumber,
  criterionId,
  unitNumber,
  type CountyNumber,
  type UnitNumber,
} from '../lib/ids.ts';
import { groupBy } from '../register/group-by.ts';
import type { DataTable } from '../release/data/data-table.ts';
import { isChosenByJudgement } from '../selection/county-selection.ts';
import { entryIn } from './read-entry.ts';
import type { ReadDecision, ReadEntry, ReadSelection, ReleaseReading } from './release-reading.ts';
import type { ReleaseSource } from './release-source.ts';
import { cell, listed, rowsIn, unitIn, type Row } from './source-rows.ts';

const decisionIn = (row: Row, names: Readonly<Record<'id' | 'by' | 'date', string>>) => ({
  id: cell(row, names.id),
  unit: unitNumber.parse(unitIn(row)),
  by: listed(cell(row, names.by)),
  date: cell(row, names.date),
  outcome: cell(row, 'utfall'),
  why: cell(row, 'begrunnelse'),
});

function judgementsIn(table: DataTable): readonly ReadDecision[] {
  return rowsIn(table)
    .filter((row) => cell(row, 'gjelder') === 'ja')
    .map((row) => ({
      ...decisionIn(row, { id: 'vurdering', by: 'vurdert-av', date: 'vurdert-dato' }),
      // A name may hold what parts several.
      by: [cell(row, 'vurdert-av')],
    }));
}

const unitsIn = (row: Row): readonly UnitNumber[] =>
  listed(unitIn(row)).map((one) => unitNumber.parse(one));

/** What was chosen of each county; where nobody chose, the units whose judgement says that they are. */
function selectionsIn(
  rows: readonly Row[],
  entries: readonly ReadEntry[],
): ReadonlyMap<CountyNumber, ReadSelection> {
  const judged = groupBy(entries.filter(isChosenByJudgement), (one) => one.county);
  const found = new Map<CountyNumber, ReadSelection>();
  for (const [first] of judged.values())
    if (first !== undefined) {
      const { county, countyName } = first;
      const units = (judged.get(county) ?? []).map((one) => one.unit);
      found.set(county, { county, countyName, units: units.toSorted(), saved: null });
    }
  for (const row of rows) {
    const county = countyNumber.parse(cell(row, 'fylkesnummer'));
    found.set(county, {
      county,
      countyName: cell(row, 'fylke'),
      units: unitsIn(row).toSorted(),
      saved: {
        criteria: listed(cell(row, 'kriterier')).map((one) => criterionId.parse(one)),
        note: cell(row, 'merknad'),
        by: cell(row, 'valgt-av'),
        date: cell(row, 'valgt-dato'),
      },
    });
  }
  return found;
}

/** The running text of the overview, without what the codebook says: that is compared where it stands. */
function proseIn({ document, codebook }: ReleaseSource): ReleaseReading['prose'] {
  const { title, lead, author, method, limits } = document;
  const own = (paragraphs: readonly string[], given: readonly string[]): readonly string[] =>
    paragraphs.filter((one) => !given.includes(one));
  return {
    title: [title],
    lead: [lead],
    author: [author],
    method: own(
      method.paragraphs,
      codebook.groups.map((one) => one.note),
    ),
    limits: own(limits.paragraphs, codebook.limits),
  };
}

function correctionIn({ document }: ReleaseSource): ReleaseReading['correction'] {
  if (document.correction === undefined) return null;
  const { heading, notice } = document.correction;
  return { heading, notice };
}

/**
 * In: what a release says in its files. Out: the same as values, to be held against another release.
 * Error: throws where a table does not hold what the program writes; a folder is verified first.
 */
export function readSource(source: ReleaseSource): ReleaseReading {
  const { codebook, results, document } = source;
  const asked = codebook.criteria.map((one) => one.id);
  const contacts = new Map(rowsIn(source.overview).map((row) => [unitIn(row), row]));
  const settlements = groupBy(rowsIn(source.settlements), unitIn);
  const entries = rowsIn(source.entries).map((row) =>
    entryIn(row, asked, {
      contact: contacts.get(unitIn(row)),
      settlements: settlements.get(unitIn(row)) ?? [],
    }),
  );
  return {
    release: results.draft ? null : results.release,
    round: results.round,
    registerDate: results.registerDate,
    published: document.published,
    codebook,
    entries: new Map(entries.map((one) => [one.unit, one])),
    judgements: judgementsIn(source.judgements),
    resolutions: rowsIn(source.resolutions).map((row) =>
      decisionIn(row, { id: 'avklaring', by: 'avklart-av', date: 'avklart-dato' }),
    ),
    selections: selectionsIn(rowsIn(source.selection), entries),
    waivers: rowsIn(source.waivers).map((row) => ({
      kind: cell(row, 'unntak'),
      by: cell(row, 'gjort-av'),
      date: cell(row, 'gjort-dato'),
      reason: cell(row, 'begrunnelse'),
      units: unitsIn(row),
    })),
    prose: proseIn(source),
    correction: correctionIn(source),
    cells: results.cells.map(
      ({ table, row, column, n, denominator, low, high, entries: units, swings }) => ({
        table,
        row,
        column,
        n,
        denominator,
        low,
        high,
        entries: units,
        swings,
      }),
    ),
  };
}
