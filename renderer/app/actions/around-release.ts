import type { ActionEntry } from './action-entry.ts';

/** The actions of the pages around a release: its own, what stands in its way, and what those it is about answer. */
export const aroundRelease = {
  showPreview: { group: 'release', scope: 'release', keys: ['v'] },
  freezeRelease: { group: 'release', scope: 'release', keys: ['f'] },
  signRelease: { group: 'release', scope: 'release', keys: ['Ctrl+Enter'], inText: true },
  exportRelease: { group: 'release', scope: 'release', keys: ['Ctrl+e'], inText: true },
  saveCandidate: { group: 'release', scope: 'release', keys: [] },
  addSignature: { group: 'release', scope: 'release', keys: [] },
  verifyRelease: { group: 'release', scope: 'release', keys: ['k'] },

  nextObstacle: { group: 'obstacles', scope: 'obstacles', keys: ['j', 'ArrowDown'] },
  previousObstacle: { group: 'obstacles', scope: 'obstacles', keys: ['k', 'ArrowUp'] },
  openObstacle: { group: 'obstacles', scope: 'obstacles', keys: ['o'] },
  waiveObstacle: { group: 'obstacles', scope: 'obstacles', keys: ['u'] },
  nextObstacleView: { group: 'obstacles', scope: 'obstacles', keys: ['f'] },
  nextLinkFilter: { group: 'obstacles', scope: 'obstacles', keys: ['n'] },
  openCheckedLink: { group: 'obstacles', scope: 'obstacles', keys: ['l'] },
  markLinkAlive: { group: 'obstacles', scope: 'obstacles', keys: ['v'] },
  markLinkDead: { group: 'obstacles', scope: 'obstacles', keys: ['d'] },
  markLinkMoved: { group: 'obstacles', scope: 'obstacles', keys: ['m'] },
  copyLinks: { group: 'obstacles', scope: 'obstacles', keys: ['c'] },

  nextReply: { group: 'replies', scope: 'replies', keys: ['j', 'ArrowDown'] },
  previousReply: { group: 'replies', scope: 'replies', keys: ['k', 'ArrowUp'] },
  openReplyEntry: { group: 'replies', scope: 'replies', keys: ['o'] },
  openReplyComments: { group: 'replies', scope: 'replies', keys: ['e'] },
  chooseReply: { group: 'replies', scope: 'replies', keys: ['v'] },
  registerReply: { group: 'replies', scope: 'replies', keys: ['r'] },
  markSheetSent: { group: 'replies', scope: 'replies', keys: ['s'] },
  nextReplyState: { group: 'replies', scope: 'replies', keys: ['f'] },
  writeSheets: { group: 'replies', scope: 'replies', keys: ['Ctrl+e'], inText: true },
  cancelSheets: { group: 'replies', scope: 'replies', keys: ['Escape'] },
} as const satisfies Readonly<Record<string, ActionEntry>>;
