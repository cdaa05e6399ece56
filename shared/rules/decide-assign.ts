import type { Assignee } from '../events/assignment.ts';
import { assertNever } from '../lib/assert-never.ts';
import { refuse, type Refusal } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { EntryState } from '../projections/entry-state.ts';
import { currentVotes, judgeKey } from '../projections/votes.ts';
import type { CommandOf, Decision } from './command.ts';
import { findEntry, type RuleContext } from './context.ts';
import { knownPerson } from './known-person.ts';

const same = (one: Assignee | null, other: Assignee | null): boolean => {
  if (one === null || other === null) return one === other;
  if (one.kind === 'ny-person' || other.kind === 'ny-person') return one.kind === other.kind;
  return judgeKey(one.name) === judgeKey(other.name);
};

const hasJudged = (entry: EntryState, name: string): boolean =>
  entry.judgements.some((one) => judgeKey(one.judge) === judgeKey(name));

/** Why a person cannot be asked for this, or null. */
function objection(
  { task, unit }: CommandOf<'assign'>,
  entry: EntryState,
  resolver: 'third' | 'any',
  name: string,
): Refusal | null {
  switch (task) {
    case 'vurdering':
      return null;
    case 'andrevurdering':
      return hasJudged(entry, name) ? refuse('second-by-the-first', { name, unit }) : null;
    case 'avklaring':
      return resolver === 'third' && hasJudged(entry, name)
        ? refuse('resolver-has-judged', { name, unit })
        : null;
    default:
      return assertNever(task);
  }
}

/**
 * Asks a person, or anybody who has not judged, to do something with an entry, or asks nobody any longer; what is so
 * already is not recorded again. Errors: `adviser-unknown`, `adviser-deactivated`, `second-by-the-first`,
 * `second-already-given` where two judgements stand, `resolver-has-judged` where the round wants a third person.
 */
export function decideAssign(context: RuleContext, command: CommandOf<'assign'>): Result<Decision> {
  const found = findEntry(context, command);
  if (!found.ok) return found;
  const { round, entry } = found.value;
  const { task, unit, colleagues } = command;
  let { to } = command;
  if (to?.kind === 'person') {
    const person = knownPerson(context, to.name, colleagues);
    if (!person.ok) return person;
    const against = objection(command, entry, round.resolver ?? 'third', person.value);
    if (against !== null) return reject(against);
    to = { kind: 'person', name: person.value };
  }
  if (to !== null && task === 'andrevurdering' && currentVotes(entry).length > 1)
    return reject(refuse('second-already-given', { unit }));
  if (same(entry.assigned[task] ?? null, to)) return accept([]);
  return accept([{ type: 'assigned', round: round.id, unit, task, to }]);
}
