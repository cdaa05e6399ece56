import type { Codebook } from '../codebook/codebook.ts';
import { criterionLabel, outcomeLabel } from '../codebook/labels.ts';
import type { Assignee, Task } from '../events/assignment.ts';
import type { EventOf } from '../events/event.ts';
import type { LinkResult } from '../events/obstacle.ts';
import type { PrecedentWeighing } from '../events/precedent.ts';
import { assertNever } from '../lib/assert-never.ts';
import { dateText, listText } from '../lib/norwegian-format.ts';
import type { EntryState } from './entry-state.ts';

/** One line of an entry's history: what was done, and what came of it. */
export type Described = { readonly what: string; readonly details: readonly string[] };

type ReviewEvent = EventOf<
  | 'assigned'
  | 'resolved'
  | 'resolution-withdrawn'
  | 'conflict-settled'
  | 'precedent-weighed'
  | 'commented'
  | 'comment-settled'
  | 'comment-reopened'
  | 'entry-contested'
  | 'contest-answered'
  | 'link-checked'
  | 'fact-sheet-sent'
  | 'fact-sheet-withdrawn'
>;

const lower = (text: string): string => text.toLocaleLowerCase('nb');
const quoted = (text: string): string => `«${text}»`;

const taskWords: Readonly<Record<Task, string>> = {
  vurdering: 'Vurderingen',
  andrevurdering: 'Andrevurderingen',
  avklaring: 'Avklaringen',
};

function describeAssigned(task: Task, to: Assignee | null): Described {
  const what = taskWords[task];
  if (to === null) return { what: `${what} er ikke lenger lagt til noen`, details: [] };
  switch (to.kind) {
    case 'person':
      return { what: `${what} lagt til ${to.name}`, details: [] };
    case 'ny-person':
      return { what: `${what} lagt til en som ikke har vurdert før`, details: [] };
    default:
      return assertNever(to);
  }
}

const linkWords: Readonly<Record<LinkResult, string>> = {
  virker: 'virker',
  dod: 'død',
  flyttet: 'flyttet',
};

/** What the place of an earlier case is called. */
export type CaseName = (place: PrecedentWeighing['precedent']) => string;

function describeWeighing(weighing: PrecedentWeighing, nameOf: CaseName): Described {
  const name = nameOf(weighing.precedent);
  switch (weighing.stance) {
    case 'folger':
      return {
        what: `Følger tidligere avgjørelse i ${name}`,
        details: weighing.rationale === null ? [] : [quoted(weighing.rationale)],
      };
    case 'skiller':
      return {
        what: `Skiller saken fra tidligere avgjørelse i ${name}`,
        details: [quoted(weighing.facts)],
      };
    case 'fraviker':
      return {
        what: `Fraviker tidligere avgjørelse i ${name}`,
        details: [quoted(weighing.rationale)],
      };
    default:
      return assertNever(weighing);
  }
}

/** As `describeChange`, for what people do with each other's judgements, with sources, precedents and comments. */
export function describeReview(
  codebook: Codebook,
  before: EntryState,
  event: ReviewEvent,
  nameOf: CaseName,
): Described {
  switch (event.type) {
    case 'assigned':
      return describeAssigned(event.task, event.to);
    case 'resolved': {
      const { way, by, together, outcome, rationale } = event.resolution;
      const who = way === 'enighet' ? `i enighet mellom ${together.join(' og ')}` : `av ${by}`;
      return {
        what: `Avklart som ${lower(outcomeLabel(codebook, outcome))} ${who}`,
        details: [quoted(rationale)],
      };
    }
    case 'resolution-withdrawn':
      return { what: 'Avklaringen tatt tilbake', details: [quoted(event.reason)] };
    case 'conflict-settled': {
      const { criterion, answers, rationale } = event.settlement;
      const known = codebook.criteria.find((one) => one.id === criterion)?.answers ?? [];
      const held = answers.map((id) => known.find((one) => one.id === id)?.label ?? id);
      return {
        what: `Kildekonflikt avgjort: ${lower(criterionLabel(codebook, criterion))}`,
        // Not in the line itself, which is told also to one from whom the answer is kept.
        details: [`Svaret som gjelder: ${listText(held)}`, quoted(rationale)],
      };
    }
    case 'precedent-weighed':
      return describeWeighing(event.weighing, nameOf);
    case 'commented': {
      const { to, text, answers } = event.comment;
      const what = answers === null ? 'Kommentar' : 'Svar på kommentar';
      return { what: to === null ? what : `${what} til ${to}`, details: [quoted(text)] };
    }
    case 'comment-settled':
      return {
        what: 'Kommentar avsluttet',
        details: event.note === '' ? [] : [quoted(event.note)],
      };
    case 'comment-reopened':
      return { what: 'Kommentar åpnet igjen', details: [quoted(event.reason)] };
    case 'entry-contested':
      return {
        what: `Bestridt av ${event.contest.role}`,
        details: [quoted(event.contest.text)],
      };
    case 'contest-answered': {
      const by = before.contests.find((one) => one.id === event.contest)?.role;
      const of = by === undefined ? '' : ` fra ${by}`;
      return {
        what: `Innsigelsen${of} besvart: ${event.decision}`,
        details: [quoted(event.reason)],
      };
    }
    case 'link-checked': {
      const { link, result, note } = event.check;
      return {
        what: `Lenke prøvd: ${linkWords[result]}`,
        details: [link, ...(note === '' ? [] : [quoted(note)])],
      };
    }
    case 'fact-sheet-sent': {
      const { date, due } = event.sheet;
      return {
        what: `Faktaark sendt ${dateText(date)}`,
        details: due === null ? [] : [`Svarfrist ${dateText(due)}`],
      };
    }
    case 'fact-sheet-withdrawn':
      return { what: 'Faktaark ikke sendt likevel', details: [quoted(event.reason)] };
    default:
      return assertNever(event);
  }
}
