import type { NewRound } from '../../../shared/contract/mapping-contract.ts';
import { rolesIn } from '../../app/signing/written-roles.ts';
import { collectedKinds, type SourceKind } from '../../../shared/events/statement.ts';
import { readDate } from '../../../shared/intake/written-date.ts';
import { countiesAt, unitsAt } from '../../../shared/register/units-at.ts';

/** The codebooks that come with the program, and one's own. */
export const codebooks = ['tjenester-2015', 'nettsider-2023', 'own'] as const;
export type CodebookChoice = (typeof codebooks)[number];

export const seconds = ['none', 'borderline', 'all', 'share'] as const;
export type SecondChoice = (typeof seconds)[number];

/** Who settles judgements that differ. */
export const resolvers = ['third', 'any'] as const;
export type ResolverChoice = (typeof resolvers)[number];

/** Every order of the kinds of source that a mapping collects from. */
export const orders: readonly (readonly SourceKind[])[] = collectedKinds.flatMap((first) => {
  const rest = collectedKinds.filter((one) => one !== first);
  return [rest, rest.toReversed()].map((others) => [first, ...others]);
});

/** The form for a new round, as it is filled in. */
export type RoundChoices = {
  readonly name: string;
  readonly date: string;
  readonly units: NewRound['units'];
  readonly codebook: CodebookChoice;
  readonly path: string;
  readonly second: SecondChoice;
  readonly percent: number;
  readonly signatures: number;
  readonly resolver: ResolverChoice;
  /** Kinds of source joined by commas, the first before the next; empty: a person settles every conflict. */
  readonly precedence: string;
  readonly contactPersons: boolean;
  /** Roles that must sign, one in each line. */
  readonly roles: string;
  /** Whether only those sign who have not judged. */
  readonly onlyOthers: boolean;
};

export const firstChoices: RoundChoices = {
  name: '',
  date: '1.1.2015',
  units: 'kommuner',
  codebook: 'tjenester-2015',
  path: '',
  second: 'none',
  percent: 20,
  signatures: 1,
  roles: '',
  onlyOthers: false,
  resolver: 'third',
  precedence: '',
  contactPersons: false,
};

/** What the register says about the chosen day: how many units in how many counties, or why it cannot tell. */
export type UnitCount =
  | { readonly ok: true; readonly units: number; readonly counties: number }
  | { readonly ok: false; readonly message: string | null };

/** In: the form. Out: the units that the round would have. */
export function countUnits({ date, units }: RoundChoices): UnitCount {
  const read = readDate(date, 1900);
  if (!read.ok || read.date === null) return { ok: false, message: null };
  const there = unitsAt(read.date, units);
  const counties = countiesAt(read.date);
  if (!there.ok) return { ok: false, message: there.refusal.message };
  if (!counties.ok) return { ok: false, message: counties.refusal.message };
  return { ok: true, units: there.value.length, counties: counties.value.length };
}

/** Nothing is said where nothing is asked. */
function ruleOf({ roles, onlyOthers }: RoundChoices): Pick<NewRound, 'signing'> {
  const asked = rolesIn(roles);
  return asked.length === 0 && !onlyOthers
    ? {}
    : { signing: { roles: asked, independent: onlyOthers } };
}

/** In: the form. Out: the round to start, or null where the date cannot be read. */
export function newRoundOf(choices: RoundChoices): NewRound | null {
  const read = readDate(choices.date, 1900);
  if (!read.ok || read.date === null) return null;
  const order = orders.find((one) => one.join(',') === choices.precedence);
  return {
    name: choices.name,
    registerDate: read.date,
    units: choices.units,
    codebook: choices.codebook === 'own' ? choices.path : choices.codebook,
    second: choices.second === 'share' ? choices.percent : choices.second,
    signatures: choices.signatures,
    ...ruleOf(choices),
    resolver: choices.resolver,
    contactPersons: choices.contactPersons,
    ...(order === undefined ? {} : { precedence: [...order] }),
  };
}
