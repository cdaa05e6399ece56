import { z } from 'zod';
import { notAskedText } from '../codebook/not-asked.ts';
import { profile } from '../codebook/profile.ts';
import { borderlineMark } from '../events/judgement.ts';
import { countyNumber, criterionId, outcomeId, unitNumber } from '../lib/ids.ts';
import type { DataTable } from '../release/data/data-table.ts';
import type {
  ReadContact,
  ReadDecision,
  ReadEntry,
  ReadSource,
  ReleaseReading,
} from './release-reading.ts';
import type { ReleaseSource } from './release-source.ts';

type Row = ReadonlyMap<string, string>;

const rowsIn = ({ header, rows }: DataTable): readonly Row[] =>
  rows.map((row) => new Map(header.map((name, at) => [name, row[at] ?? ''])));

const cell = (row: Row, name: string): string => row.get(name) ?? '';

/** The values of one cell, as `joined` wrote them. */
const values = (text: string): readonly string[] =>
  text.split(/(?<!\\);/u).map((one) => one.replaceAll('\\;', ';'));

const listed = (text: string): readonly string[] => (text === '' ? [] : values(text));

const standing = z.enum(['avgjort', 'uavgjort', 'ikke-nadd']);
const standings = {
  avgjort: 'decided',
  uavgjort: 'undecided',
  'ikke-nadd': 'not-reached',
} as const;

function sourcesIn(row: Row): readonly ReadSource[] {
  const [kinds, dates, informants, links, texts] = [
    listed(cell(row, 'kilde')),
    values(cell(row, 'dato')),
    values(cell(row, 'oppgitt-av')),
    values(cell(row, 'lenke')),
    values(cell(row, 'opplysning')),
  ];
  return kinds.map((kind, at) => ({
    kind,
    date: dates[at] ?? '',
    informant: informants[at] ?? '',
    link: links[at] ?? '',
    text: texts[at] ?? '',
  }));
}

function contactIn(row: Row | undefined): ReadContact {
  const told = (name: string): string => (row === undefined ? '' : cell(row, name));
  return {
    department: told('avdeling'),
    phone: told('telefon'),
    email: told('e-post'),
    link: told('lenke'),
  };
}

function markIn(row: Row): ReadEntry['borderline'] {
  if (cell(row, 'grenseland') !== 'ja') return null;
  return borderlineMark.parse({
    criterion: cell(row, 'tvil-om'),
    alternative: cell(row, 'alternativt-utfall'),
    rationale: cell(row, 'grenseland-begrunnelse'),
    reasons: listed(cell(row, 'grenseland-grunner')),
  });
}

function entryIn(row: Row, asked: readonly string[], contact: Row | undefined): ReadEntry {
  const outcome = cell(row, 'utfall');
  const given = asked.flatMap((id) => {
    const answers = cell(row, id);
    return answers === '' || answers === notAskedText ? [] : [[id, values(answers)] as const];
  });
  return {
    unit: unitNumber.parse(cell(row, 'kommunenummer')),
    name: cell(row, 'kommune'),
    county: countyNumber.parse(cell(row, 'fylkesnummer')),
    countyName: cell(row, 'fylke'),
    standing: standings[standing.parse(cell(row, 'status'))],
    outcome: outcome === '' ? null : outcomeId.parse(outcome),
    borderline: markIn(row),
    rationale: cell(row, 'begrunnelse'),
    answers: profile.parse(Object.fromEntries(given)),
    notAsked: asked
      .filter((id) => cell(row, id) === notAskedText)
      .map((id) => criterionId.parse(id)),
    sources: sourcesIn(row),
    contact: contactIn(contact),
  };
}

const decisionIn = (row: Row, names: Readonly<Record<'id' | 'by' | 'date', string>>) => ({
  id: cell(row, names.id),
  unit: unitNumber.parse(cell(row, 'kommunenummer')),
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

/**
 * In: what a release says in its files. Out: the same as values, to be held against another release.
 * Error: throws where a table does not hold what the program writes; a folder is verified first.
 */
export function readSource(source: ReleaseSource): ReleaseReading {
  const { codebook, results, document } = source;
  const asked = codebook.criteria.map((one) => one.id);
  const contacts = new Map(rowsIn(source.overview).map((row) => [cell(row, 'kommunenummer'), row]));
  const entries = rowsIn(source.entries).map((row) =>
    entryIn(row, asked, contacts.get(cell(row, 'kommunenummer'))),
  );
  const resolved = source.resolutions === null ? [] : rowsIn(source.resolutions);
  return {
    release: results.draft ? null : results.release,
    round: results.round,
    registerDate: results.registerDate,
    published: document.published,
    codebook,
    entries: new Map(entries.map((one) => [one.unit, one])),
    judgements: judgementsIn(source.judgements),
    resolutions: resolved.map((row) =>
      decisionIn(row, { id: 'avklaring', by: 'avklart-av', date: 'avklart-dato' }),
    ),
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
