import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendixDocument } from '../../../../shared/appendix/appendix.ts';
import type { AppendixDocument } from '../../../../shared/appendix/appendix-document.ts';
import { appendixSectionIds } from '../../../../shared/appendix/appendix-document.ts';
import type { Sentence } from '../../../../shared/appendix/sentence.ts';
import { contestId, isoDate } from '../../../../shared/lib/ids.ts';
import type { EntryState } from '../../../../shared/projections/entry-state.ts';
import {
  appendixInputFrom,
  attemptAt,
  eventfulAppendix,
  eventfulRound,
} from '../../../builders/appendix-input.ts';
import { interview, markOf, stateOf, voteFor } from '../../../builders/frozen-content.ts';

const sentencesOf = ({ sections }: AppendixDocument): readonly Sentence[] =>
  sections.flatMap((section) =>
    section.parts.flatMap((part) => ('sentences' in part ? part.sentences : [])),
  );

const numbersIn = (text: string): readonly string[] => text.match(/\d+/gu) ?? [];

/** The numbers of a sentence that nothing it rests on holds; what people wrote stands in «» and is theirs. */
function unborne({ text, borneBy }: Sentence): readonly string[] {
  const borne = new Set(
    borneBy.flatMap((one) => [...numbersIn(one.value), ...numbersIn(one.what)]),
  );
  return numbersIn(text.replaceAll(/«[^»]*»/gu, '')).filter((one) => !borne.has(one));
}

const judge = fc.constantFrom('Kari Nordmann', 'Ola Hansen', 'Per Li');
const outcome = fc.constantFrom('gruppe', 'plan', 'intet');
const vote = fc
  .record({
    judge,
    outcome,
    marked: fc.boolean(),
    withdrawn: fc.boolean(),
    independent: fc.constantFrom(true, false, null),
  })
  .map((one) =>
    voteFor(one.outcome, {
      judge: one.judge,
      borderline: one.marked ? markOf('form', 'intet') : null,
      withdrawn: one.withdrawn ? 'feil' : null,
      ...(one.independent === null ? {} : { independent: one.independent }),
    }),
  );
const attempt = fc
  .tuple(
    fc.constantFrom('Helse', 'helse ', 'Servicetorget'),
    fc.constantFrom('svar', 'ikke-svar', 'vist-videre', 'ville-ikke-svare'),
  )
  .map(([department, result]) => attemptAt(department, result));
const source = fc
  .record({
    source: fc.constantFrom('telefonintervju', 'nettside', 'sporreskjema', 'tilsvar'),
    undated: fc.boolean(),
  })
  .map((one) => interview({ source: one.source, ...(one.undated ? { date: null } : {}) }));
const trace = { at: 9, time: '2015-04-01T09:00:00.000Z', by: 'stream' };
const day = fc.constantFrom('2015-03-16', '2015-04-02').map((one) => isoDate.parse(one));
const sheet = fc
  .record({ date: day, withdrawn: fc.constantFrom(null, 'feil') })
  .map((one): EntryState['sheets'][number] => ({ ...trace, ...one, due: null }));
const contested = fc
  .record({ date: day, decision: fc.constantFrom('endret', 'beholdt', null) })
  .map(({ date, decision }): EntryState['contests'][number] => ({
    ...trace,
    id: contestId.parse('i'),
    role: 'Leder',
    date,
    text: 'Nei.',
    answer: decision === null ? null : { ...trace, decision, reason: 'Sett på nytt.' },
  }));
const happened = fc.record({
  statements: fc.array(source, { maxLength: 3 }),
  attempts: fc.array(attempt, { maxLength: 3 }),
  judgements: fc.array(vote, { maxLength: 3 }),
  sheets: fc.array(sheet, { maxLength: 2 }),
  contests: fc.array(contested, { maxLength: 2 }),
});
const numbers = ['0101', '0102', '0103', '0104', '0201', '0202'];
const states = fc
  .array(happened, { maxLength: numbers.length })
  .map((all): readonly EntryState[] => all.map((one, at) => stateOf(numbers[at] ?? '0101', one)));

describe('the method appendix', () => {
  it('writes no number that is not in what the sentence rests on, whatever has happened', () => {
    fc.assert(
      fc.property(states, (all) => {
        for (const one of sentencesOf(appendixDocument(appendixInputFrom(eventfulRound(), all)))) {
          expect(one.borneBy.length).toBeGreaterThan(0);
          expect(one.borneBy.filter(({ value }) => value === '' || value === '0')).toEqual([]);
          expect({ text: one.text, unborne: unborne(one) }).toEqual({
            text: one.text,
            unborne: [],
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('claims nothing of an empty round but what the round was started with', () => {
    const { sections } = appendixDocument(appendixInputFrom(eventfulRound(), []));
    expect(sections.map((one) => one.id)).toEqual([
      'kartlagt',
      'kodebok',
      'andrevurdering',
      'forbehold',
    ]);
    const facts = sections.flatMap((one) =>
      one.parts.flatMap((part) => ('sentences' in part ? part.sentences : [])),
    );
    const counted = facts.flatMap((one) => one.borneBy).filter((one) => one.units.length > 0);
    expect([...new Set(counted.map((one) => one.what))]).toEqual([
      'Enheter i runden',
      'Trukket',
      'Uavgjorte',
    ]);
  });

  it('has every section where something of everything has happened, in order', () => {
    expect(eventfulAppendix().sections.map((one) => one.id)).toEqual(appendixSectionIds);
  });

  it('numbers its tables through, and says of each what it rests on', () => {
    const tables = eventfulAppendix().sections.flatMap((one) =>
      one.parts.flatMap((part) => (part.kind === 'table' ? [part] : [])),
    );
    expect(tables.map((one) => one.table.label)).toEqual(
      tables.map((_, at) => `Tabell A${at + 1}.`),
    );
    expect(tables.filter((one) => one.borneBy.length === 0)).toEqual([]);
    expect(tables.filter((one) => one.widths.length !== one.table.columns.length)).toEqual([]);
  });
});
