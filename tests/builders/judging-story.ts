import { project, type Memory } from '../../electron/store/memory.ts';
import { overruledUnits } from '../../electron/store/precedents/overruled.ts';
import { draftEntries, seenRound } from '../../electron/store/seen.ts';
import { blocksOf } from '../../electron/store/obstacles.ts';
import { conflictsView } from '../../electron/store/views-conflicts.ts';
import { entryView } from '../../electron/store/views-entry.ts';
import { borderlineView, frontUnit, frontView } from '../../electron/store/views-front.ts';
import { dueList } from '../../electron/store/views-threads.ts';
import { queueView } from '../../electron/store/views-queue.ts';
import { readRound } from '../../electron/store/readings.ts';
import type { Event } from '../../shared/events/event.ts';
import type { Round, SecondPolicy } from '../../shared/events/round.ts';
import { adviserId, isoTime, type UnitNumber } from '../../shared/lib/ids.ts';
import { describeChange } from '../../shared/projections/describe-change.ts';
import { describeWithheld } from '../../shared/projections/describe-withheld.ts';
import { entryChanges } from '../../shared/projections/entry-changes.ts';
import { emptyEntry, type EntryState } from '../../shared/projections/entry-state.ts';
import { evolveEntry } from '../../shared/projections/evolve-entry.ts';
import { emptyMapping } from '../../shared/projections/mapping-state.ts';
import { isWithheld, type Asker } from '../../shared/projections/withheld.ts';
import { freezeContent } from '../../shared/release/freeze.ts';
import { overviewOf } from '../../shared/release/overview.ts';
import { evaluateTables } from '../../shared/release/tables/evaluate-tables.ts';
import { decide } from '../../shared/rules/decide.ts';
import type { LoggedEvent } from '../../shared/events/envelope.ts';
import {
  commandFor,
  dueDay,
  people,
  roundUnder,
  units,
  type Meaning,
  type Person,
  type Step,
} from './judging-steps.ts';

const time = isoTime.parse('2015-02-02T09:00:00.000Z');

/** A log in the making, what it says, and what each is shown of it. */
export class Story {
  private readonly log: LoggedEvent[] = [];
  private readonly meaning: Meaning;
  readonly round: Round;
  memory: Memory = { n: 0, mapping: emptyMapping, entries: new Map() };

  constructor(second: SecondPolicy, meaning: Meaning = 'one') {
    const round = roundUnder(second);
    this.round = round;
    this.meaning = meaning;
    for (const name of people)
      this.append('Kari', [
        { type: 'adviser-joined', adviser: adviserId.parse(name), name, title: '', key: 'nøkkel' },
      ]);
    this.append('Kari', [{ type: 'round-started', round }]);
  }

  private append(who: Person, events: readonly Event[]): void {
    const logged = events.map((event, at): LoggedEvent => {
      const n = this.log.length + at + 1;
      return { n, author: adviserId.parse(who), position: n, time, hash: '', event };
    });
    this.log.push(...logged);
    this.memory = project(this.memory, logged).after;
  }

  entry(unit: UnitNumber): EntryState {
    return this.memory.entries.get(this.round.id)?.get(unit) ?? emptyEntry(unit);
  }

  /** Has it decided as the program does; what is refused changes nothing. */
  do(step: Step): void {
    const { who } = step;
    const command = commandFor(step, {
      round: this.round,
      entry: this.entry(step.unit),
      n: this.log.length,
      meaning: this.meaning,
    });
    const decision = decide(
      {
        mapping: this.memory.mapping,
        entry: (_round, one) => this.entry(one),
        inconsistent: () => new Map(),
        who: { id: adviserId.parse(who), name: who },
      },
      command,
    );
    if (decision.ok) this.append(who, decision.value);
  }

  private history(unit: UnitNumber, asker: Asker): unknown {
    const now = this.entry(unit);
    const withheld = isWithheld(this.round, now, asker);
    let entry = emptyEntry(unit);
    return this.log.flatMap((logged) =>
      (entryChanges(logged)?.byUnit.get(unit) ?? []).map((change) => {
        const told = withheld
          ? describeWithheld(
              () => this.round.codebook,
              now,
              entry,
              change,
              ({ unit: of }) => of,
            )
          : describeChange(
              () => this.round.codebook,
              entry,
              change,
              ({ unit: of }) => of,
            );
        entry = evolveEntry(entry, [change]);
        return told;
      }),
    );
  }

  /** Everything one can be shown, as one text. */
  shown(asker: Asker): string {
    const { round, memory } = this;
    const known = readRound(memory, round);
    const seen = seenRound(memory, round, asker);
    const draft = freezeContent({
      round,
      entries: draftEntries(seen),
      advisers: [],
      release: null,
      updated: time,
    });
    const overruled = overruledUnits(memory, asker, round.id);
    const beside = { drafted: new Set<string>(), overruled };
    return JSON.stringify([
      known.map((one) =>
        entryView(memory.mapping, round, one, null, asker, overruled.get(one.unit.number)),
      ),
      units.map((one) => this.history(one, asker)),
      queueView(memory, round, beside, asker),
      frontView(
        round,
        seen.map(frontUnit),
        blocksOf({ memory, inconsistencies: () => [] }, round, asker),
      ),
      conflictsView(memory.mapping, round, seen),
      borderlineView(memory.mapping, round, seen),
      draft,
      dueList(seen, asker, dueDay),
      evaluateTables(draft),
      overviewOf(draft),
    ]);
  }
}
