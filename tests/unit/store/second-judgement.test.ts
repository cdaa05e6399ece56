import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryState } from '../../../shared/projections/entry-state.ts';
import { currentVotes, firstVotes } from '../../../shared/projections/votes.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import {
  judgedWord,
  people,
  policies,
  steps,
  Story,
  talkedWord,
  units,
  type Person,
} from '../../builders/judging-story.ts';

const sequence = fc.array(steps, { minLength: 2, maxLength: 14 });
const adviser = (name: Person): Asker => ({ kind: 'adviser', name });

/** Who of the three has judged an entry, also where it was taken back. */
const judgesOf = (entry: EntryState): readonly Person[] =>
  people.filter((name) => entry.judgements.some((one) => one.judge === name));

/** The promise in its own words, apart from the program's: is a second judgement by this one still to be made? */
function awaits({ round }: Story, entry: EntryState, name: Person | null): boolean {
  const judges = judgesOf(entry);
  const standing = currentVotes(entry);
  if (judges.length === 0 || standing.length > 1) return false;
  if (name !== null && judges.includes(name)) return false;
  if (entry.assigned.andrevurdering !== undefined) return true;
  const { second } = round;
  if (second.kind === 'borderline') return standing.some((one) => one.borderline !== null);
  return second.kind === 'all' || (second.kind === 'share' && second.units.includes(entry.unit));
}

describe('whatever people do, in whatever order', () => {
  it('nothing shown to one who is to judge second says what the others judged', () => {
    fc.assert(
      fc.property(policies, sequence, (second, done) => {
        const story = new Story(second);
        for (const one of done) {
          story.do(one);
          for (const name of [...people, null]) {
            const shown = story.shown(name === null ? { kind: 'nobody' } : adviser(name));
            for (const unit of units) {
              const entry = story.entry(unit);
              if (!awaits(story, entry, name)) continue;
              for (const judge of judgesOf(entry)) {
                expect(shown).not.toContain(judgedWord(judge, unit));
                expect(shown).not.toContain(talkedWord(judge, unit));
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a judgement that says it is independent was made by one who had been shown none of the others', () => {
    let found = 0;
    fc.assert(
      fc.property(policies, sequence, (second, done) => {
        const story = new Story(second);
        const seen = new Set<string>();
        for (const one of done) {
          for (const name of people) {
            const shown = story.shown(adviser(name));
            for (const unit of units)
              for (const judge of people)
                if (judge !== name && shown.includes(judgedWord(judge, unit)))
                  seen.add(`${name} ${unit}`);
          }
          story.do(one);
          for (const unit of units) {
            const independent = story
              .entry(unit)
              .judgements.filter((each) => each.independent === true);
            found += independent.length;
            const latest = independent.at(-1);
            if (latest === undefined || latest !== story.entry(unit).judgements.at(-1)) continue;
            if (one.does === 'judge' || one.does === 'mark')
              if (one.unit === unit && one.who === latest.judge)
                expect(seen).not.toContain(`${latest.judge} ${unit}`);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('a first judgement is never lost and never another', () => {
    fc.assert(
      fc.property(policies, sequence, (second, done) => {
        const story = new Story(second);
        for (const one of done) {
          const before = units.map((unit) => firstVotes(story.entry(unit)));
          story.do(one);
          units.forEach((unit, at) => {
            const first = (before[at] ?? []).map(({ withdrawn: _, ...vote }) => vote);
            const after = firstVotes(story.entry(unit)).map(({ withdrawn: _, ...vote }) => vote);
            expect(after.slice(0, first.length)).toEqual(first);
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});
