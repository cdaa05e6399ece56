import type { AdviserView, MappingView, RoundSummary } from '../../shared/contract/views.ts';
import { unitNumber, type UnitNumber } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { judgeKey } from '../../shared/projections/votes.ts';
import type { Terminal } from './command.ts';

/** Opens the mapping named. Out: what it is. Error: the store's refusal. */
export async function openMapping({ client }: Terminal, file: string): Promise<MappingView> {
  const mapping = await client.mapping.open({ file });
  if (mapping === null) throw new RefusedError(refuse('file-not-found', { file }));
  return mapping;
}

/** A passphrase with fewer characters is taken, as it was chosen outside the program, but not in silence. */
const comfortable = 8;

/**
 * Does something as the adviser of that name; one who is new to this machine gets a key, and keeps it only where the
 * work was not refused. In: the terminal, the name, the work. Out: what the work gave.
 * Errors: `no-key-protection`, `wrong-passphrase`, and those of the work.
 */
export async function asAdviser<T>(
  { client, passphrase, progress, takeBackKey }: Terminal,
  name: string,
  work: (adviser: AdviserView) => Promise<T>,
): Promise<T> {
  const { advisers } = await client.session.state();
  const named = advisers.filter((one) => judgeKey(one.name) === judgeKey(name));
  // Of several keys of one person, the one that the open mapping goes by.
  const known = named.find((one) => one.standing === 'active') ?? named.at(-1);
  if (known !== undefined)
    return work(await client.session.unlock({ adviser: known.id, passphrase }));
  const made = await client.session.createAdviser({ name, title: '', passphrase });
  if (passphrase !== null && passphrase.length < comfortable)
    progress('Passfrasen er kort. Velg en lengre for en nøkkel som skal brukes.');
  try {
    return await work(made);
  } catch (error) {
    takeBackKey(made.id);
    throw error;
  }
}

/** In: a unit as somebody typed it. Out: its number, a lost leading zero restored. Error: `entry-unknown`. */
export function unitNamed(given: string): UnitNumber {
  const padded = /^\d{3}$|^\d{5}$/.test(given) ? `0${given}` : given;
  const unit = unitNumber.safeParse(padded);
  if (unit.success) return unit.data;
  throw new RefusedError(refuse('entry-unknown', { unit: given }));
}

/** In: the mapping and the name given, if one was. Out: the round. Errors: `round-unknown`, `round-not-named`. */
export function roundNamed(mapping: MappingView, name: string | undefined): RoundSummary {
  const rounds = mapping.rounds.map((one) => one.name);
  if (name === undefined) {
    const [only, ...others] = mapping.rounds;
    if (only !== undefined && others.length === 0) return only;
    throw new RefusedError(refuse('round-not-named', { rounds }));
  }
  const found = mapping.rounds.find((one) => judgeKey(one.name) === judgeKey(name));
  if (found === undefined) throw new RefusedError(refuse('round-unknown', { name, rounds }));
  return found;
}

/** In: units as somebody typed them, with semicolons between. Out: their numbers. Error: `entry-unknown`. */
export function unitsNamed(given: string): UnitNumber[] {
  const [first = '', ...rest] = given
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return [unitNamed(first), ...rest.map(unitNamed)];
}

/**
 * As `asAdviser`; where nobody is named, as the only one with a key here. In: the terminal, the name if one was given,
 * the work. Out: what the work gave. Error: `not-unlocked` from the work where several have a key here.
 */
export async function asAdviserOrOnly<T>(
  terminal: Terminal,
  name: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (name !== undefined) return asAdviser(terminal, name, work);
  const { advisers } = await terminal.client.session.state();
  const [only, ...others] = advisers;
  return only === undefined || others.length > 0 ? work() : asAdviser(terminal, only.name, work);
}
