import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { builtInCodebook, builtInCodebookIds } from '../../shared/codebook/built-in.ts';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import { sameNumber, sameRules } from '../../shared/codebook/same-codebook.ts';
import type { NewRound } from '../../shared/contract/mapping-contract.ts';
import type { Round, RoundUnit, SecondPolicy } from '../../shared/events/round.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import { roundId, type UnitNumber } from '../../shared/lib/ids.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { countiesAt, unitsAt } from '../../shared/register/units-at.ts';
import { anybody, signaturesFor } from '../../shared/projections/signing.ts';
import type { Unit } from '../../shared/register/unit.ts';
import { sha256 } from './envelope-crypto.ts';
import { readCodebookFile } from './codebook-file.ts';

function codebookFrom(named: string): Codebook {
  const builtIn = builtInCodebook(named);
  if (builtIn !== undefined) return builtIn;
  if (!named.toLowerCase().endsWith('.json')) {
    throw new RefusedError(
      refuse('codebook-unknown', { codebook: named, known: [...builtInCodebookIds] }),
    );
  }
  const read = readCodebookFile(named);
  const namesake = builtInCodebook(read.id);
  // A codebook is versioned, never edited in place: one name and version must not be two sets of rules.
  if (namesake !== undefined && sameNumber(namesake, read) && !sameRules(namesake, read)) {
    throw new RefusedError(
      refuse('codebook-invalid', {
        place: 'version',
        problem: `«${read.id}» ${read.version} er en innebygd kodebok med andre regler; gi den et nytt navn eller et høyere nummer`,
      }),
    );
  }
  return read;
}

/** The name as it stands in the overview: both languages where the municipality has two official names. */
function displayName({ name, officialName }: Unit): string {
  return officialName?.includes(' - ') === true ? officialName.replaceAll(' - ', ' – ') : name;
}

/**
 * Draws a share of the units: those whose hash with the seed is lowest, so that anyone can draw it again.
 * In: units, percent, seed. Out: the units drawn, rounded up to whole units, in register order.
 */
export function drawShare(
  units: readonly UnitNumber[],
  percent: number,
  seed: string,
): readonly UnitNumber[] {
  const size = Math.ceil((units.length * percent) / 100);
  const ranked = units
    .map((unit) => ({ unit, rank: createHash('sha256').update(`${seed}:${unit}`).digest('hex') }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1));
  const drawn = new Set(ranked.slice(0, size).map((one) => one.unit));
  return units.filter((unit) => drawn.has(unit));
}

function policyFrom(second: NewRound['second'], units: readonly RoundUnit[]): SecondPolicy {
  if (typeof second === 'string') return { kind: second };
  const seed = randomBytes(16).toString('hex');
  const drawn = drawShare(
    units.map((one) => one.number),
    second,
    seed,
  );
  return { kind: 'share', percent: second, seed, units: [...drawn] };
}

/**
 * Builds a round from what was asked for: the register's units at the date, the codebook, the draw.
 * In: the wish, and whether it is the invented example. Out: the round.
 * Errors (RefusedError): `register-date-unknown`, `codebook-unknown`, `codebook-invalid`, `round-name-missing`.
 */
export function buildRound(wish: NewRound, invented = false): Round {
  const name = wish.name.normalize('NFC').trim();
  if (name === '') throw new RefusedError(refuse('round-name-missing', {}));
  const codebook = codebookFrom(wish.codebook);
  const units = valueOf(unitsAt(wish.registerDate, wish.units)).map((one) => ({
    number: one.number,
    name: displayName(one),
    county: one.countyNumber,
  }));
  const counties = valueOf(countiesAt(wish.registerDate)).map(({ number, name: county }) => ({
    number,
    name: county,
  }));
  return {
    id: roundId.parse(randomUUID()),
    name,
    registerDate: wish.registerDate,
    unitKind: wish.units,
    codebook,
    codebookHash: sha256(canonicalJson(codebook)),
    second: policyFrom(wish.second, units),
    signatures: signaturesFor(wish.signing ?? anybody, wish.signatures),
    ...(wish.signing === undefined ? {} : { signing: wish.signing }),
    ...(wish.precedence === undefined ? {} : { precedence: wish.precedence }),
    ...(wish.resolver === undefined ? {} : { resolver: wish.resolver }),
    ...(wish.contactPersons === undefined ? {} : { contactPersons: wish.contactPersons }),
    invented,
    units,
    counties,
  };
}
