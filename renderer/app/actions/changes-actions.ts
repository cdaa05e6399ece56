import type { ActionEntry } from './action-entry.ts';

/** What can be done where two releases are held against each other, and where municipalities are chosen to show breadth. */
export const changesActions = {
  nextDifference: { group: 'changes', scope: 'changes', keys: ['j'] },
  previousDifference: { group: 'changes', scope: 'changes', keys: ['k'] },
  nextDifferenceCause: { group: 'changes', scope: 'changes', keys: ['f'] },
  swapDifference: { group: 'changes', scope: 'changes', keys: ['b'] },
  exportDifference: { group: 'changes', scope: 'changes', keys: ['Ctrl+e'], inText: true },

  nextSelectionCounty: { group: 'selection', scope: 'selection', keys: ['j'] },
  previousSelectionCounty: { group: 'selection', scope: 'selection', keys: ['k'] },
  proposeSelection: { group: 'selection', scope: 'selection', keys: ['p'] },
  writeSelectionNote: { group: 'selection', scope: 'selection', keys: ['n'] },
  saveSelection: { group: 'selection', scope: 'selection', keys: ['Ctrl+Enter'], inText: true },
} as const satisfies Readonly<Record<string, ActionEntry>>;
