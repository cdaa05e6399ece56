import { entryOf, project, type Memory } from '../../electron/store/memory.ts';
import type { LoggedEvent } from '../../shared/events/envelope.ts';
import type { Event } from '../../shared/events/event.ts';
import { adviserId } from '../../shared/lib/ids.ts';
import { emptyMapping } from '../../shared/projections/mapping-state.ts';
import type { Command } from '../../shared/rules/command.ts';
import type { RuleContext } from '../../shared/rules/context.ts';
import { decide } from '../../shared/rules/decide.ts';

/** Who asks where a test says nothing else. */
const kari = { id: adviserId.parse('kari'), name: 'Kari Nordmann' };

/** In: the events of a log. Out: the state they lead to. */
export function stateAfter(...events: readonly Event[]): Omit<RuleContext, 'who'> {
  const logged = events.map(
    (event, at): LoggedEvent => ({
      n: at + 1,
      author: 'kari',
      position: at + 1,
      time: '2015-02-02T09:00:00.000Z',
      hash: '',
      event,
    }),
  );
  const empty: Memory = { n: 0, mapping: emptyMapping, entries: new Map() };
  const { after } = project(empty, logged);
  return {
    mapping: after.mapping,
    entry: (id, unit) => entryOf(after, id, unit),
    inconsistent: () => new Map(),
  };
}

/** Given these events in the log, when somebody asks for this: the events it leads to, or the code of the refusal. */
export function given(...events: readonly Event[]): {
  readonly when: (command: Command, who?: typeof kari) => readonly Event[] | string;
} {
  const state = stateAfter(...events);
  return {
    when: (command, who = kari) => {
      const decision = decide({ ...state, who }, command);
      return decision.ok ? decision.value : decision.refusal.code;
    },
  };
}
