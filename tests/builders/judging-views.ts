import { builtInCodebook } from '../../shared/codebook/built-in.ts';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import { profile } from '../../shared/codebook/profile.ts';
import type { DraftView, EntryView, JudgementView } from '../../shared/contract/views.ts';
import type { SourceKind } from '../../shared/events/statement.ts';
import {
  countyNumber,
  isoDate,
  judgementId,
  outcomeId,
  statementId,
  unitNumber,
} from '../../shared/lib/ids.ts';
import { profileOf } from './mapping.ts';

/** The codebook of the reference mapping. */
export function servicesCodebook(): Codebook {
  const found = builtInCodebook('tjenester-2015');
  if (found === undefined) throw new Error('tjenester-2015 comes with the program');
  return found;
}

/** The codebook with criteria that take several answers. */
export function pagesCodebook(): Codebook {
  const found = builtInCodebook('nettsider-2023');
  if (found === undefined) throw new Error('nettsider-2023 comes with the program');
  return found;
}

type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What one source said, told by Kari Nordmann. */
export function statementView(
  id: string,
  answers: Answers,
  told: {
    readonly source?: SourceKind;
    readonly withdrawn?: string;
    readonly text?: string;
  } = {},
): EntryView['statements'][number] {
  return {
    id: statementId.parse(id),
    source: told.source ?? 'telefonintervju',
    date: isoDate.parse('2015-02-12'),
    informant: 'Leder, rehabiliteringsavdelingen',
    text: told.text ?? null,
    link: null,
    answers: profile.parse(profileOf(answers)),
    readByJudge: false,
    by: 'Kari Nordmann',
    time: '2015-02-12T09:00:00.000Z',
    withdrawn: told.withdrawn ?? null,
  };
}

/** One's own judgement as the page gets it. */
export function judgementView(
  id: string,
  given: {
    readonly answers: Answers;
    readonly outcome?: string;
    readonly derived?: string;
    readonly own?: boolean;
    readonly current?: boolean;
  },
): JudgementView {
  const derived = outcomeId.parse(given.derived ?? 'ingen-tjeneste');
  return {
    id: judgementId.parse(id),
    judge: given.own === false ? 'Ola Hansen' : 'Kari Nordmann',
    adviser: null,
    date: null,
    answers: profile.parse(profileOf(given.answers)),
    outcome: given.outcome === undefined ? derived : outcomeId.parse(given.outcome),
    derived,
    borderline: null,
    rationale: null,
    supersedes: null,
    by: 'Kari Nordmann',
    time: '2015-03-01T09:00:00.000Z',
    current: given.current ?? true,
    own: given.own ?? true,
    withdrawn: null,
    codebook: 1,
    notAsked: [],
  };
}

/** An entry with nothing in it but what the test is about. */
export function entryView(unit: string, told: Partial<EntryView> = {}): EntryView {
  return {
    unit: unitNumber.parse(unit),
    name: `Kommune ${unit}`,
    parallelNames: [],
    county: countyNumber.parse(unit.slice(0, 2)),
    countyName: `Fylke ${unit.slice(0, 2)}`,
    population: null,
    standing: 'undecided',
    outcome: null,
    borderline: null,
    statements: [],
    attempts: [],
    contact: null,
    notReached: null,
    judgements: [],
    resolutions: [],
    conflicts: [],
    awaitingSecond: false,
    toResolve: false,
    withheld: false,
    judges: [],
    rejudge: [],
    assigned: {},
    draft: null,
    ...told,
  };
}

/** A form that gives these answers and nothing else. */
export function draftWith(answers: Answers): DraftView {
  return { answers: profileOf(answers), outcome: null, mark: null, rationale: '' };
}
