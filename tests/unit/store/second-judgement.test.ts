import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryState, JudgementState } from '../../../shared/projections/entry-state.ts';
import { currentVotes, firstVotes } from '../../../shared/projections/votes.ts';
import type { Asker } from '../../../shared/projections/withheld.ts';
import {
  judgedWord,
  people,
  policies,
  steps,
  talkedWord,
  units,
  type Person,
} from '../../builders/judging-steps.ts';
import { Story } from '../../builders/judging-story.ts';

const sequence = fc.array(steps, { minLength: 2, maxLength: 14 });
const adviser = (name: Person): Asker => ({ kind: 'adviser', name });

/** A judgement without what can be said of it later. */
const asSaved = (vote: JudgementState): JudgementState => ({ ...vote, withdrawn: null });

/** Who of the three has judged an entry, also where it was taken back. */
const judgesOf = (entry: EntryState): readonly Person[] =>
  people.filter((name) => entry.judgements.some((one) => one.judge === name));

/** Who has saved a judgement that says it is independent, and of what, as they came. */
const independentIn = (story: Story): readonly string[] =>
  units
    .flatMap((unit) => story.entry(unit).judgements.map((vote) => ({ unit, vote })))
    .filter(({ vote }) => vote.independent === true)
    .sort((one, other) => one.vote.at - other.vote.at)
    .map(({ unit, vote }) => `${vote.judge} ${unit}`);

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

  it('all that is shown to one who is to judge second is the same, whatever the others judged', () => {
    const [unit] = units;
    if (unit === undefined) throw new Error('There are units');
    // Where only borderline entries are judged twice, that a second judgement is awaited is the mark.
    const unmarked = policies.filter((one) => one.kind !== 'borderline');
    const judging = steps.map((one) => ({ ...one, unit }));
    let found = 0;
    fc.assert(
      fc.property(unmarked, fc.array(judging, { maxLength: 8 }), (second, done) => {
        const story = new Story(second, 'one');
        const other = new Story(second, 'other');
        for (const one of done) {
          story.do(one);
          other.do(one);
          for (const name of people) {
            if (!awaits(story, story.entry(unit), name)) continue;
            found += 1;
            expect(other.shown(adviser(name))).toEqual(story.shown(adviser(name)));
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(found).toBeGreaterThan(0);
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
          const before = independentIn(story);
          story.do(one);
          const fresh = independentIn(story).slice(before.length);
          found += fresh.length;
          expect(fresh.filter((made) => seen.has(made))).toEqual([]);
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
            const first = (before[at] ?? []).map(asSaved);
            const after = firstVotes(story.entry(unit)).map(asSaved);
            expect(after.slice(0, first.length)).toEqual(first);
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});
