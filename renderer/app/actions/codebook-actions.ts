import type { ActionEntry } from './action-entry.ts';

/** What can be done where the written rules are read and changed. */
export const codebookActions = {
  nextRule: { group: 'codebook', scope: 'codebook', keys: ['j'] },
  previousRule: { group: 'codebook', scope: 'codebook', keys: ['k'] },
  goCriterion: {
    group: 'codebook',
    scope: 'codebook',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    keysOnly: true,
  },
  goOutcomes: { group: 'codebook', scope: 'codebook', keys: ['u'] },
  goRules: { group: 'codebook', scope: 'codebook', keys: ['r'] },
  newCodebookVersion: { group: 'codebook', scope: 'codebook', keys: ['n'] },
  goCodebookVersions: { group: 'codebook', scope: 'codebook', keys: ['v'] },
  saveCodebook: { group: 'codebook', scope: 'codebook', keys: ['Ctrl+e'], inText: true },
  adoptCodebook: { group: 'codebook', scope: 'codebook', keys: ['Ctrl+Enter'], inText: true },
  readCodebookFile: { group: 'codebook', scope: 'codebook', keys: [] },
  nextMistake: { group: 'codebook', scope: 'codebook', keys: ['Ctrl+m'], inText: true },
} as const satisfies Readonly<Record<string, ActionEntry>>;
