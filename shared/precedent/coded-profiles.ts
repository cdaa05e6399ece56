import { answersTo, type Profile } from '../codebook/profile.ts';
import type { CriterionId } from '../lib/ids.ts';

// Holding one profile against a hundred thousand takes numbers: each criterion has a column, each set of answers to it
// a number, and 0 says that it is not answered.

/** A profile as numbers, one a column. */
export type CodedProfile = Uint32Array;

/** The numbers that profiles are written in, kept for as long as the profiles are. */
export type ProfileCoder = {
  /** In: a profile. Out: its numbers; criteria and answers not met before get the next ones. */
  readonly code: (profile: Profile) => CodedProfile;
  /** In: a profile and the weights of its codebook. Out: a function from coded profiles to `nearness`, as `compareProfiles` has it. */
  readonly nearnessTo: (
    profile: Profile,
    weights: ReadonlyMap<CriterionId, number>,
  ) => (other: CodedProfile) => number;
};

/** Out: a coder that has met nothing yet. */
export function profileCoder(): ProfileCoder {
  const columns = new Map<string, number>();
  const answers = new Map<string, number>();
  const columnOf = (criterion: string): number => {
    const column = columns.get(criterion) ?? columns.size;
    columns.set(criterion, column);
    return column;
  };
  const answerCode = (profile: Profile, criterion: CriterionId): number => {
    const given = answersTo(profile, criterion);
    if (given.length === 0) return 0;
    const key = given.length === 1 ? (given[0] ?? '') : [...given].sort().join(';');
    const code = answers.get(key) ?? answers.size + 1;
    answers.set(key, code);
    return code;
  };
  const criteriaOf = (profile: Profile): readonly CriterionId[] =>
    // The keys of a profile are criterion ids: its type says so, and `Object.keys` forgets it.
    Object.keys(profile) as CriterionId[];
  return {
    code: (profile) => {
      const criteria = criteriaOf(profile);
      for (const criterion of criteria) columnOf(criterion);
      const coded = new Uint32Array(columns.size);
      for (const criterion of criteria) coded[columnOf(criterion)] = answerCode(profile, criterion);
      return coded;
    },
    nearnessTo: (profile, weights) => {
      // Column by column, 0 where nothing is asked: the innermost of all loops.
      const codes: number[] = [];
      const weighed: number[] = [];
      let all = 0;
      for (const [criterion, weight] of weights) {
        const code = answerCode(profile, criterion);
        if (code === 0) continue;
        const column = columnOf(criterion);
        while (codes.length <= column) {
          codes.push(0);
          weighed.push(0);
        }
        codes[column] = code;
        weighed[column] = weight;
        all += weight;
      }
      if (all === 0) return () => 0;
      const wanted = Uint32Array.from(codes);
      const weight = Float64Array.from(weighed);
      return (other) => {
        const columnsShared = Math.min(wanted.length, other.length);
        let same = 0;
        for (let column = 0; column < columnsShared; column += 1)
          if (other[column] === wanted[column]) same += weight[column] ?? 0;
        return same / all;
      };
    },
  };
}
