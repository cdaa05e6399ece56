import type { HeldPerson, HeldView } from '../../shared/contract/person-views.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { nameKey } from '../../shared/personal/same-person.ts';
import { asAdviser } from './ask.ts';
import type { Terminal } from './command.ts';

/** Personal data are for an unlocked adviser: the one named, or the only one there is on this machine. */
export async function unlocked<T>(
  terminal: Terminal,
  named: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (named !== undefined) return asAdviser(terminal, named, work);
  const { adviser, advisers } = await terminal.client.session.state();
  const [only, ...others] = advisers;
  if (adviser !== null || only === undefined || others.length > 0) return work();
  return asAdviser(terminal, only.name, work);
}

/** In: everybody who is held, and a key or a name. Out: the one it is. Errors: `person-unknown`, `person-ambiguous` with the keys. */
export function personNamed({ persons }: HeldView, given: string): HeldPerson {
  const byKey = persons.find((one) => one.records.some(({ key }) => key === given));
  if (byKey !== undefined) return byKey;
  const name = nameKey({ name: given, phone: '', email: '' });
  const named = persons.filter((one) => one.records.some((record) => nameKey(record) === name));
  const [only, ...others] = named;
  if (only === undefined) throw new RefusedError(refuse('person-unknown', {}));
  if (others.length > 0) {
    const keys = named.map((one) => one.key);
    throw new RefusedError(refuse('person-ambiguous', { name: given, keys }));
  }
  return only;
}
