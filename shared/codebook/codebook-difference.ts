/** One difference between two versions of a codebook, in words. */
export type CodebookDifference = {
  readonly part: 'text' | 'criterion' | 'outcome' | 'group' | 'rule' | 'doubt';
  /** Which criterion, outcome or group; null for the codebook as a whole and for rules. */
  readonly id: string | null;
  readonly change: 'added' | 'removed' | 'changed';
  /** What is different: «Form: spørsmålet». */
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
};
