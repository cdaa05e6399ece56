import type { Codebook } from '../codebook/codebook.ts';
import type { Round } from '../events/round.ts';
import {
  isoTime,
  type CriterionId,
  type IsoTime,
  type ReleaseNumber,
  type UnitNumber,
} from '../lib/ids.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import { codebookAt, notAskedThen } from '../projections/codebook-at.ts';
import type { CodebookVersion } from '../projections/mapping-state.ts';
import { differ } from '../projections/differences.ts';
import type { EntryState, JudgementState } from '../projections/entry-state.ts';
import type { SelectionState } from '../projections/selections.ts';
import { ledgerOf } from '../projections/ledger.ts';
import type {
  FrozenContent,
  FrozenEntry,
  FrozenJudgement,
  FrozenResolution,
  FrozenSelection,
  FrozenSource,
  FrozenVersion,
  FrozenWaiver,
} from './frozen-content.ts';
import { frozenSettlements } from './frozen-settlements.ts';
import { readUnits, type UnitReading } from './read-units.ts';

/** What a release, or the draft of one, is made from. */
export type FreezeInput = {
  readonly round: Round;
  /** The versions of the round's codebook, in log order; left out where there has been one. */
  readonly codebooks?: readonly CodebookVersion[];
  /** By unit; a unit without a state has nothing known of it. */
  readonly entries: Pick<ReadonlyMap<UnitNumber, EntryState>, 'get'>;
  /** Those who stand as authors of the overview, in the order in which they are named. */
  readonly advisers: readonly { readonly name: string; readonly title: string }[];
  /** Whose streams have which names, for what is told of by stream alone; left out where nobody is. */
  readonly people?: readonly { readonly id: string; readonly name: string }[];
  /** Number and time of the release, or null for a draft. */
  readonly release: { readonly number: ReleaseNumber; readonly published: IsoTime } | null;
  /** The time of the last event counted. */
  readonly updated: IsoTime;
  /** The waivers it rests on; left out where there are none. */
  readonly waivers?: readonly FrozenWaiver[];
  /** What was chosen of each county; those of other rounds are left out. */
  readonly selections?: readonly SelectionState[];
};

function frozenSources({ entry }: UnitReading): readonly FrozenSource[] {
  return entry.statements
    .filter((one) => one.withdrawn === null)
    .map(({ source, date, informant, text, link, answers, readByJudge }) => ({
      source,
      date,
      informant,
      text,
      link,
      answers: readByJudge ? {} : answers,
    }));
}

/** Which version of the codebook held at a place in the log; null where there has only been one. */
type VersionThen = ((at: number) => Codebook) | null;

/** The criteria of today's codebook that a judgement was not asked. */
const unasked = (
  codebook: Codebook,
  then: VersionThen,
  judgement: JudgementState,
): readonly CriterionId[] =>
  notAskedThen(codebook, then === null ? codebook : then(judgement.at), judgement);

function frozenEntry(codebook: Codebook, then: VersionThen, read: UnitReading): FrozenEntry {
  const { unit, entry, reading } = read;
  const notAsked = reading.judgement === null ? [] : unasked(codebook, then, reading.judgement);
  return {
    unit: unit.number,
    name: unit.name,
    county: unit.county,
    standing: reading.standing,
    outcome: reading.outcome,
    borderline: reading.borderline,
    rationale: reading.judgement?.rationale ?? null,
    answers: reading.answers,
    ...(notAsked.length === 0 ? {} : { notAsked }),
    sources: frozenSources(read),
    contact: entry.contact,
  };
}

function frozenJudgements(
  codebook: Codebook,
  then: VersionThen,
  { unit, entry, reading }: UnitReading,
): readonly FrozenJudgement[] {
  const { standing, votes, resolution } = reading;
  const agreeing =
    resolution === null ? votes : votes.filter((one) => !differ(codebook, [resolution, one]));
  const stand = standing === 'decided' ? agreeing.map((one) => one.id) : [];
  return entry.judgements
    .filter((one) => one.withdrawn === null)
    .map((one) => ({
      id: one.id,
      unit: unit.number,
      judge: one.judge,
      date: one.date ?? norwegianDay(isoTime.parse(one.time)),
      outcome: one.outcome,
      derived: one.derived,
      borderline: one.borderline,
      rationale: one.rationale,
      answers: one.answers,
      ...(one.notAsked === undefined ? {} : { notAsked: one.notAsked }),
      ...(then === null ? {} : { codebook: then(one.at).version }),
      stands: stand.includes(one.id),
    }));
}

function frozenResolutions({ unit, reading }: UnitReading): readonly FrozenResolution[] {
  const { resolution } = reading;
  if (resolution === null) return [];
  const { id, way, resolver, together, between, time } = resolution;
  const { outcome, derived, borderline, rationale, answers } = resolution;
  return [
    {
      id,
      unit: unit.number,
      way,
      by: way === 'enighet' ? together : [resolver],
      date: norwegianDay(isoTime.parse(time)),
      between,
      outcome,
      derived,
      borderline,
      rationale,
      answers,
    },
  ];
}

function frozenVersions(
  codebooks: readonly CodebookVersion[],
  judgements: readonly FrozenJudgement[],
): readonly FrozenVersion[] {
  return codebooks.map(({ time, reason, codebook }) => ({
    from: isoTime.parse(time),
    reason,
    judgements: judgements.filter((one) => one.stands && one.codebook === codebook.version).length,
    codebook,
  }));
}

function frozenSelections({ round, selections = [] }: FreezeInput): readonly FrozenSelection[] {
  return selections
    .filter((one) => one.round === round.id)
    .map(({ county, units, criteria, note, by, time }) => ({
      county,
      units,
      criteria,
      note,
      by,
      date: norwegianDay(isoTime.parse(time)),
    }))
    .toSorted((one, other) => (one.county < other.county ? -1 : 1));
}

/**
 * Makes the one value that documents, tables and data follow from. Withdrawn sources and judgements stay in the log
 * and out of it; a judgement that a later one replaced is kept, and does not stand, nor does one that was resolved otherwise.
 * In: round, entries, authors and times. Out: the content, entries and judgements in register order.
 */
export function freezeContent(input: FreezeInput): FrozenContent {
  const { round, release, codebooks = [], waivers = [], people = [] } = input;
  const selections = frozenSelections(input);
  const { codebook } = round;
  const then: VersionThen =
    codebooks.length < 2 ? null : (at) => codebookAt({ codebooks }, round.id, at).codebook;
  const units = readUnits(round, input.entries);
  const judgements = units.flatMap((one) => frozenJudgements(codebook, then, one));
  const resolutions = units.flatMap(frozenResolutions);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const settlements = units.flatMap((one) => frozenSettlements(one, names));
  return {
    release: release?.number ?? null,
    draft: release === null,
    invented: round.invented,
    published: release?.published ?? null,
    updated: input.updated,
    authors: input.advisers.map(({ name, title }) => ({ name, title })),
    round: round.name,
    registerDate: round.registerDate,
    unitKind: round.unitKind,
    codebook: round.codebook,
    codebookHash: round.codebookHash,
    counties: round.counties,
    entries: units.map((one) => frozenEntry(codebook, then, one)),
    judgements,
    ...(then === null ? {} : { versions: frozenVersions(codebooks, judgements) }),
    ...(resolutions.length === 0 ? {} : { resolutions }),
    ...(settlements.length === 0 ? {} : { settlements }),
    ledger: ledgerOf(units.map((one) => one.reading)),
    ...(waivers.length === 0 ? {} : { waivers }),
    ...(selections.length === 0 ? {} : { selections }),
  };
}

/**
 * What is hashed to tell whether anything has changed since a freeze: all but number, times, whether it is a draft, and
 * whether it corrects an earlier release, which the log itself says.
 * In: the content. Out: a JSON value for `canonicalJson`.
 */
export function contentHashInput(
  content: FrozenContent,
): Omit<FrozenContent, 'release' | 'draft' | 'published' | 'updated' | 'correction'> {
  const {
    release: _,
    draft: _draft,
    published: _published,
    updated: _updated,
    correction: _correction,
    ...rest
  } = content;
  return rest;
}
