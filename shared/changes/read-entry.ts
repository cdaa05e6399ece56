import { z } from 'zod';
import { notAskedText } from '../codebook/not-asked.ts';
import { profile } from '../codebook/profile.ts';
import { borderlineMark } from '../events/judgement.ts';
import { answerId, countyNumber, criterionId, outcomeId, unitNumber } from '../lib/ids.ts';
import type { ReadContact, ReadEntry, ReadSettlement, ReadSource } from './release-reading.ts';
import { cell, listed, unitIn, values, type Row } from './source-rows.ts';

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

const settlementIn = (row: Row): ReadSettlement => ({
  criterion: criterionId.parse(cell(row, 'kriterium')),
  way: cell(row, 'avgjort-ved'),
  by: cell(row, 'avgjort-av'),
  date: cell(row, 'avgjort-dato'),
  answers: listed(cell(row, 'svar')).map((one) => answerId.parse(one)),
  why: cell(row, 'begrunnelse'),
});

type Beside = {
  readonly contact: Row | undefined;
  readonly settlements: readonly Row[];
};

/** In: a row of `entries.csv`, the questions asked, and what other files tell of the unit. Out: the entry. */
export function entryIn(
  row: Row,
  asked: readonly string[],
  { contact, settlements }: Beside,
): ReadEntry {
  const outcome = cell(row, 'utfall');
  const given = asked.flatMap((id) => {
    const answers = cell(row, id);
    return answers === '' || answers === notAskedText ? [] : [[id, values(answers)] as const];
  });
  return {
    unit: unitNumber.parse(unitIn(row)),
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
    settled: settlements.map(settlementIn),
  };
}
