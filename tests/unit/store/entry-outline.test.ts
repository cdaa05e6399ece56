import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../electron/store/obstacles.ts';
import { outlineOf } from '../../../electron/store/outlines.ts';
import { readingOf } from '../../../electron/store/readings.ts';
import { seenRound, seenUnit } from '../../../electron/store/seen.ts';
import { frontUnit, frontUnits, frontView } from '../../../electron/store/views-front.ts';
import { queueView } from '../../../electron/store/views-queue.ts';
import { sourceKind } from '../../../shared/events/statement.ts';
import type { RoundUnit } from '../../../shared/events/round.ts';
import { codebookAt, notAskedThen } from '../../../shared/projections/codebook-at.ts';
import {
  outlineAwaits,
  seenOutline,
  type EntryOutline,
} from '../../../shared/projections/entry-outline.ts';
import { ledgerOf } from '../../../shared/projections/ledger.ts';
import { rejudgeReasons } from '../../../shared/projections/rejudge.ts';
import { awaits, threadsOf } from '../../../shared/projections/thread-reading.ts';
import { firstVotes, judgeKey } from '../../../shared/projections/votes.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import { obstacleKinds } from '../../../shared/release/obstacles/obstacle-kind.ts';
import { findObstacles } from '../../../shared/release/obstacles/obstacles.ts';
import { releaseBlocks } from '../../../shared/release/release-blocks.ts';
import { awaitsSecondFrom } from '../../builders/awaits-second.ts';
import { people, policies, steps } from '../../builders/judging-steps.ts';
import { Story } from '../../builders/judging-story.ts';
import { unitParts } from '../../builders/unit-parts.ts';

const sequence = fc.array(steps, { minLength: 1, maxLength: 14 });
const askers: readonly Asker[] = [
  { kind: 'record' },
  { kind: 'nobody' },
  ...people.map((name): Asker => ({ kind: 'adviser', name })),
];

/** What the queue, the front page and the lists say of an entry, from the entry itself. */
function fromEntry(story: Story, unit: RoundUnit, asker: Asker) {
  const { round, memory } = story;
  const { mapping } = memory;
  const known = story.entry(unit.number);
  const read = readingOf(round, known);
  const seen = seenUnit(round, { unit, entry: known, reading: read }, asker);
  const { entry, reading } = seen;
  const { judgement } = reading;
  const parts = unitParts({ mapping, round }, seen).parts;
  return {
    standing: reading.standing,
    outcome: reading.outcome,
    borderline: reading.borderline && {
      criterion: reading.borderline.criterion,
      alternative: reading.borderline.alternative,
    },
    awaitingSecond: reading.awaitingSecond,
    toResolve: reading.toResolve,
    conflict: reading.conflicts.some((one) => !one.settled),
    rejudge: rejudgeReasons(mapping, round, reading)[0]?.weight ?? null,
    answers: reading.answers,
    notAsked:
      judgement === null
        ? []
        : notAskedThen(
            round.codebook,
            codebookAt(mapping, round.id, judgement.at).codebook,
            judgement,
          ),
    contested: entry.contests.some((one) => one.answer === null),
    awaited: people.filter((name) => threadsOf(entry).some((one) => awaits(one, name))),
    obstacles: obstacleKinds.map((kind) => (kind === 'nothing-decided' ? [] : parts(kind))),
    withheld: seen.withheld,
    statements: entry.statements.filter((one) => one.withdrawn === null).length,
    sources: sourceKind.options.filter((kind) =>
      entry.statements.some((one) => one.withdrawn === null && one.source === kind),
    ),
    judges: read.votes.map((one) => one.judge),
    everJudged: firstVotes(known).map((one) => one.judge),
    assigned: entry.assigned,
    awaits: people.filter((name) => awaitsSecondFrom(known, read, name)),
  };
}

/** The same, from its outline. */
function fromOutline(outline: EntryOutline, asker: Asker) {
  const seen = seenOutline(outline, asker);
  const { statements, sources, judges, everJudged, assigned } = outline;
  return {
    ...seen,
    awaited: people.filter((name) => seen.awaited.includes(judgeKey(name))),
    obstacles: obstacleKinds.map((kind) =>
      kind === 'nothing-decided' || kind === 'inconsistent' ? [] : (seen.obstacles[kind] ?? []),
    ),
    statements,
    sources,
    judges,
    everJudged,
    assigned,
    awaits: people.filter((name) => outlineAwaits(outline, name)),
  };
}

describe('an outline', () => {
  it('says to everybody what the entry itself would, whatever people did', () => {
    fc.assert(
      fc.property(policies, sequence, (second, done) => {
        const story = new Story(second);
        for (const one of done) story.do(one);
        const { round, memory } = story;
        for (const asker of askers) {
          const expected = round.units.map((unit) => fromEntry(story, unit, asker));
          const said = round.units.map(({ number }) => {
            // As it comes out of the file.
            const stored: unknown = JSON.parse(JSON.stringify(outlineOf(memory, round, number)));
            expect(stored).toEqual(outlineOf(memory, round, number));
            return fromOutline(outlineOf(memory, round, number), asker);
          });
          expect(said).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the queue and the front page that the entries would', () => {
    fc.assert(
      fc.property(policies, sequence, (second, done) => {
        const story = new Story(second);
        for (const one of done) story.do(one);
        const { round, memory } = story;
        const beside = { drafted: new Set<string>(), overruled: new Map() };
        for (const asker of askers) {
          const seen = seenRound(memory, round, asker);
          const ledger = ledgerOf(seen.map((one) => one.reading));
          expect(queueView(memory, round, beside, asker).ledger).toEqual(ledger);
          const place = { mapping: memory.mapping, round };
          const parts = seen.map((one) => unitParts(place, one));
          const blocks = releaseBlocks(findObstacles(place, parts, 'required'));
          expect(blocksOf({ memory, inconsistencies: () => [] }, round, asker)).toEqual(blocks);
          expect(frontView(round, frontUnits(memory, round, asker), blocks)).toEqual(
            frontView(round, seen.map(frontUnit), blocks),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
