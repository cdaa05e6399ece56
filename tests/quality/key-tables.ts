import type { ActionGroup } from '../../renderer/app/actions/action-entry.ts';
import { actionEntry, actionIds } from '../../renderer/app/actions/catalogue.ts';
import { keyParts } from '../../renderer/components/key-parts.ts';
import { nb } from '../../renderer/messages/nb.ts';

/** A row of a table of keys: the keys, and what they do. */
type KeyRow = readonly [keys: string, what: string];

const printed = (key: string): string =>
  `\`${keyParts(key).join('+').replace('↵', 'Enter').replaceAll('`', '')}\``;

function keysOf(keys: readonly string[]): string {
  const [first, ...others] = keys.map(printed);
  if (first === undefined) return '–';
  // A row of digits is told by its ends.
  return others.length > 2
    ? `${first} til ${others.at(-1) ?? ''}`
    : [first, ...others].join(' eller ');
}

/** Out: every action of the program as the guide is to tell it, group by group, in the order of the catalogue. */
export function keyTables(): ReadonlyMap<string, readonly KeyRow[]> {
  const groups = new Map<ActionGroup, KeyRow[]>();
  for (const id of actionIds) {
    const { group, keys } = actionEntry(id);
    groups.set(group, [...(groups.get(group) ?? []), [keysOf(keys), nb.actions[id]]]);
  }
  return new Map([...groups].map(([group, rows]) => [nb.actions.groups[group], rows]));
}
