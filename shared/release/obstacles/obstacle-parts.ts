import type { Round } from '../../events/round.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { OutcomeId, UnitNumber } from '../../lib/ids.ts';
import type { EntryReading } from '../../projections/entry-reading.ts';
import type { EntryState } from '../../projections/entry-state.ts';
import type { MappingState } from '../../projections/mapping-state.ts';
import { countedOutcomes } from '../../projections/outcome-range.ts';
import { rejudgeReasons } from '../../projections/rejudge.ts';
import { threadsOf } from '../../projections/thread-reading.ts';
import { isDead, linksOf } from './entry-links.ts';
import type { ObstacleKind } from './obstacle-kind.ts';

/** One unit with what is known of it and what follows. */
export type ObstacleUnit = {
  readonly unit: { readonly number: UnitNumber };
  readonly entry: EntryState;
  readonly reading: EntryReading;
};

/** What obstacles are found in. */
export type ObstacleWorld = {
  readonly mapping: Pick<MappingState, 'codebooks'>;
  readonly round: Round;
  /** For each unit whose outcome does not go together with others': the cases it does not go together with. */
  readonly inconsistent: () => ReadonlyMap<UnitNumber, readonly string[]>;
};

const one = (found: boolean, part: string): readonly string[] => (found ? [part] : []);

/** The outcomes that give a place to turn to: what the codebook counts first. */
const withService = ({ codebook }: Round): readonly OutcomeId[] =>
  countedOutcomes(codebook)[0]?.outcomes ?? [];

const hasContact = ({ contact }: EntryState): boolean =>
  contact !== null &&
  [contact.department, contact.phone, contact.email, contact.link].some((text) => text !== '');

/** What decides an entry; what is judged anew is another matter than what was. */
const judgedPart = ({ votes, judgement }: EntryReading): string =>
  judgement?.id ?? (votes.map(({ id }) => id).join(' ') || 'uten-vurdering');

function conflictParts({ conflicts }: EntryReading): readonly string[] {
  return conflicts.flatMap(({ criterion, sides, settled }) =>
    settled ? [] : [`${criterion} ${sides.map((side) => side.statement).join(' ')}`],
  );
}

function rejudgeParts({ mapping, round }: ObstacleWorld, reading: EntryReading): readonly string[] {
  const must = rejudgeReasons(mapping, round, reading).some(({ weight }) => weight === 'must');
  return one(must, `${judgedPart(reading)} kodebok-${round.codebook.version}`);
}

/**
 * What of one kind stands in an entry's way, part by part. A waiver covers parts, so that whatever comes later, or is
 * no longer the same, stands in the way anew. In: the world, the kind, the unit. Out: the parts; none where nothing does.
 */
export function obstacleParts(
  world: ObstacleWorld,
  kind: UnitObstacleKind,
  { unit, entry, reading }: ObstacleUnit,
): readonly string[] {
  const decided = reading.standing === 'decided';
  switch (kind) {
    case 'undecided':
      return one(reading.standing === 'undecided', judgedPart(reading));
    case 'to-resolve':
      return one(reading.toResolve, judgedPart(reading));
    case 'awaiting-second':
      return one(reading.awaitingSecond, judgedPart(reading));
    case 'source-conflict':
      return conflictParts(reading);
    case 'rejudge':
      return rejudgeParts(world, reading);
    case 'inconsistent':
      return world.inconsistent().get(unit.number) ?? [];
    case 'no-source':
      return one(
        decided && entry.statements.every(({ withdrawn }) => withdrawn !== null),
        judgedPart(reading),
      );
    case 'no-contact': {
      const { outcome } = reading;
      const service = outcome !== null && withService(world.round).includes(outcome);
      return one(service && !hasContact(entry), `kontakt ${outcome ?? ''}`);
    }
    case 'dead-link':
      return linksOf(entry)
        .filter(isDead)
        .map(({ link }) => link);
    case 'open-comment':
      return threadsOf(entry).flatMap(({ first }) => (first.settled === null ? [first.id] : []));
    case 'contest-unanswered':
      return entry.contests.flatMap(({ id, answer }) => (answer === null ? [id] : []));
    default:
      return assertNever(kind);
  }
}

/** What can stand in the way of a single unit. */
export type UnitObstacleKind = Exclude<ObstacleKind, 'nothing-decided'>;

/** A unit and what stands in its way, kind by kind, wherever that is known from. */
export type UnitParts = {
  readonly unit: UnitNumber;
  readonly decided: boolean;
  readonly parts: (kind: UnitObstacleKind) => readonly string[];
};
