import type { nb } from '../../messages/nb.ts';
import { changesActions } from './changes-actions.ts';
import { codebookActions } from './codebook-actions.ts';
import type { ActionScope, ActionEntry } from './action-entry.ts';
import { aroundRelease } from './around-release.ts';

type ActionName = Exclude<keyof typeof nb.actions, 'groups'>;

/** Every action of the program that has a key or a line in the palette: the one registry. */
export const catalogue = {
  openPalette: {
    group: 'program',
    scope: 'everywhere',
    keys: ['Ctrl+k'],
    inText: true,
    keysOnly: true,
  },
  showShortcuts: { group: 'program', scope: 'everywhere', keys: ['?'] },
  toggleTheme: { group: 'program', scope: 'everywhere', keys: [] },
  toggleDensity: { group: 'program', scope: 'everywhere', keys: [] },
  newRound: { group: 'program', scope: 'everywhere', keys: [] },
  closeMapping: { group: 'program', scope: 'everywhere', keys: [] },
  showPeople: { group: 'program', scope: 'everywhere', keys: [] },
  lock: { group: 'program', scope: 'everywhere', keys: ['Ctrl+l'], inText: true },

  goFront: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+1'], inText: true },
  goIntake: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+2'], inText: true },
  goJudging: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+3'], inText: true },
  goResolution: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+9'], inText: true },
  goLists: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+8'], inText: true },
  goDue: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+Shift+f'], inText: true },
  goConflicts: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+0'], inText: true },
  goBorderline: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+4'], inText: true },
  goTables: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+5'], inText: true },
  goFigures: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+Shift+g'], inText: true },
  goSentences: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+Shift+x'], inText: true },
  goArticle: { group: 'pages', scope: 'everywhere', keys: [] },
  goPersons: { group: 'pages', scope: 'everywhere', keys: [] },
  goAgreement: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+Shift+e'], inText: true },
  goCompare: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+Shift+s'], inText: true },
  goRelease: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+6'], inText: true },
  goSite: { group: 'pages', scope: 'everywhere', keys: [] },
  goKeys: { group: 'pages', scope: 'everywhere', keys: [] },
  goObstacles: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+Shift+h'], inText: true },
  goReplies: { group: 'pages', scope: 'everywhere', keys: [] },
  goBackups: { group: 'pages', scope: 'everywhere', keys: [] },
  goChanges: { group: 'pages', scope: 'everywhere', keys: [] },
  goSelection: { group: 'pages', scope: 'everywhere', keys: [] },
  goFilm: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+Shift+t'], inText: true },
  goMethod: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+Shift+m'], inText: true },
  goCodebook: { group: 'pages', scope: 'everywhere', keys: ['Ctrl+7'], inText: true },

  nextEntry: { group: 'queue', scope: 'judging', keys: ['j', 'ArrowDown'] },
  previousEntry: { group: 'queue', scope: 'judging', keys: ['k', 'ArrowUp'] },
  nextUndecided: { group: 'queue', scope: 'judging', keys: ['n'] },
  searchQueue: { group: 'queue', scope: 'judging', keys: ['/'] },
  nextFilter: { group: 'queue', scope: 'judging', keys: ['f'] },
  previousFilter: { group: 'queue', scope: 'judging', keys: ['Shift+f'] },

  criterion: {
    group: 'judgement',
    scope: 'judging',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    keysOnly: true,
  },
  explain: { group: 'judgement', scope: 'judging', keys: ['i'] },
  fillFromSources: { group: 'judgement', scope: 'judging', keys: ['u'] },
  toggleMark: { group: 'judgement', scope: 'judging', keys: ['g'] },
  deviate: { group: 'judgement', scope: 'judging', keys: ['a'] },
  writeRationale: { group: 'judgement', scope: 'judging', keys: ['b'] },
  save: { group: 'judgement', scope: 'judging', keys: ['Ctrl+Enter'], inText: true },
  undo: { group: 'judgement', scope: 'judging', keys: ['Ctrl+z'] },
  clear: { group: 'judgement', scope: 'judging', keys: [] },

  openLink: { group: 'entry', scope: 'judging', keys: ['l'] },
  addStatement: { group: 'entry', scope: 'judging', keys: ['o'] },
  addAttempt: { group: 'entry', scope: 'judging', keys: ['t'] },
  setContact: { group: 'entry', scope: 'judging', keys: ['c'] },
  markNotReached: { group: 'entry', scope: 'judging', keys: ['r'] },
  editPerson: { group: 'entry', scope: 'judging', keys: ['p'] },
  showHistory: { group: 'entry', scope: 'judging', keys: ['h'] },
  showCounted: { group: 'entry', scope: 'judging', keys: ['w'] },
  showComments: { group: 'entry', scope: 'judging', keys: ['e'] },
  assign: { group: 'entry', scope: 'judging', keys: ['m'] },

  togglePrecedents: { group: 'precedents', scope: 'judging', keys: ['d'] },
  nextPrecedent: { group: 'precedents', scope: 'judging', keys: ['Shift+j'] },
  previousPrecedent: { group: 'precedents', scope: 'judging', keys: ['Shift+k'] },
  followPrecedent: { group: 'precedents', scope: 'judging', keys: ['Shift+l'] },
  distinguishPrecedent: { group: 'precedents', scope: 'judging', keys: ['Shift+s'] },
  overrulePrecedent: { group: 'precedents', scope: 'judging', keys: ['Shift+v'] },
  openPrecedent: { group: 'precedents', scope: 'judging', keys: ['Shift+o'] },
  goCasebook: { group: 'pages', scope: 'everywhere', keys: [] },
  exportCasebook: { group: 'precedents', scope: 'casebook', keys: ['Ctrl+e'], inText: true },

  chooseFile: { group: 'intake', scope: 'everywhere', keys: ['Ctrl+i'], inText: true },
  runImport: { group: 'intake', scope: 'intake', keys: ['Ctrl+Enter'], inText: true },
  cancelImport: { group: 'intake', scope: 'intake', keys: ['Escape'] },
  saveRefused: { group: 'intake', scope: 'intake', keys: ['Ctrl+s'], inText: true },

  nextTable: { group: 'tables', scope: 'tables', keys: ['j'] },
  previousTable: { group: 'tables', scope: 'tables', keys: ['k'] },
  nextTableVersion: { group: 'tables', scope: 'tables', keys: ['u'] },
  nextTableLanguage: { group: 'tables', scope: 'tables', keys: ['s'] },
  toggleDigits: { group: 'tables', scope: 'tables', keys: ['d'] },
  newTable: { group: 'tables', scope: 'tables', keys: ['n'] },
  saveTable: { group: 'tables', scope: 'tables', keys: ['Ctrl+Enter'], inText: true },
  copyTable: { group: 'tables', scope: 'tables', keys: ['c'] },
  exportTables: { group: 'tables', scope: 'tables', keys: ['Ctrl+e'], inText: true },
  chooseTableTemplate: { group: 'tables', scope: 'tables', keys: ['m'] },

  nextFigure: { group: 'figures', scope: 'figures', keys: ['j'] },
  previousFigure: { group: 'figures', scope: 'figures', keys: ['k'] },
  newFigure: { group: 'figures', scope: 'figures', keys: ['n'] },
  nextFigureKind: { group: 'figures', scope: 'figures', keys: ['f'] },
  toggleFigureWidth: { group: 'figures', scope: 'figures', keys: ['b'] },
  nextFigureVersion: { group: 'figures', scope: 'figures', keys: ['u'] },
  nextFigureLanguage: { group: 'figures', scope: 'figures', keys: ['s'] },
  saveFigure: { group: 'figures', scope: 'figures', keys: ['Ctrl+Enter'], inText: true },
  exportFigure: { group: 'figures', scope: 'figures', keys: ['Ctrl+e'], inText: true },
  exportAllFigures: { group: 'figures', scope: 'figures', keys: [] },

  nextSentence: { group: 'sentences', scope: 'sentences', keys: ['j'] },
  previousSentence: { group: 'sentences', scope: 'sentences', keys: ['k'] },
  newSentence: { group: 'sentences', scope: 'sentences', keys: ['n'] },
  writeSentence: { group: 'sentences', scope: 'sentences', keys: ['e'] },
  insertNumber: { group: 'sentences', scope: 'sentences', keys: ['Ctrl+m'], inText: true },
  saveSentence: { group: 'sentences', scope: 'sentences', keys: ['Ctrl+Enter'], inText: true },
  copySentence: { group: 'sentences', scope: 'sentences', keys: ['c'] },
  closeBehindSentence: { group: 'sentences', scope: 'sentences', keys: ['Escape'] },
  nextSentenceVersion: { group: 'sentences', scope: 'sentences', keys: ['u'] },
  toggleSentenceDigits: { group: 'sentences', scope: 'sentences', keys: ['d'] },

  nextPiece: { group: 'article', scope: 'article', keys: ['j'] },
  previousPiece: { group: 'article', scope: 'article', keys: ['k'] },
  movePieceUp: { group: 'article', scope: 'article', keys: ['Alt+ArrowUp'] },
  movePieceDown: { group: 'article', scope: 'article', keys: ['Alt+ArrowDown'] },
  openPiece: { group: 'article', scope: 'article', keys: ['o'] },
  nextSiteVersion: { group: 'site', scope: 'site', keys: ['u'] },
  exportSite: { group: 'site', scope: 'site', keys: ['Ctrl+e'], inText: true },
  cancelSite: { group: 'site', scope: 'site', keys: ['Escape'] },
  nextArticleVersion: { group: 'article', scope: 'article', keys: ['u'] },
  nextArticleLanguage: { group: 'article', scope: 'article', keys: ['s'] },
  toggleArticleDigits: { group: 'article', scope: 'article', keys: ['d'] },
  exportArticle: { group: 'article', scope: 'article', keys: ['Ctrl+e'], inText: true },
  cancelArticle: { group: 'article', scope: 'article', keys: ['Escape'] },
  chooseArticleTemplate: { group: 'article', scope: 'article', keys: ['m'] },

  ...aroundRelease,

  ...changesActions,

  goOnJudging: { group: 'front', scope: 'front', keys: ['v'] },
  focusCounties: { group: 'front', scope: 'front', keys: ['f'] },
  sortCounties: { group: 'front', scope: 'front', keys: ['s'] },
  focusMap: { group: 'front', scope: 'front', keys: ['m'] },

  nextMark: { group: 'borderline', scope: 'borderline', keys: ['j', 'ArrowDown'] },
  previousMark: { group: 'borderline', scope: 'borderline', keys: ['k', 'ArrowUp'] },
  openMark: { group: 'borderline', scope: 'borderline', keys: ['o'] },
  toggleCompared: { group: 'borderline', scope: 'borderline', keys: ['x'] },
  compareMarks: { group: 'borderline', scope: 'borderline', keys: ['c'] },
  onlyDifferences: { group: 'borderline', scope: 'borderline', keys: ['d'] },
  closeComparison: { group: 'borderline', scope: 'borderline', keys: ['Escape'] },
  searchMarks: { group: 'borderline', scope: 'borderline', keys: ['/'] },
  clearMarkFilters: { group: 'borderline', scope: 'borderline', keys: ['a'] },

  nextResolution: { group: 'resolution', scope: 'resolution', keys: ['j', 'ArrowDown'] },
  previousResolution: { group: 'resolution', scope: 'resolution', keys: ['k', 'ArrowUp'] },
  nextResolutionState: { group: 'resolution', scope: 'resolution', keys: ['f'] },
  resolutionCriterion: {
    group: 'resolution',
    scope: 'resolution',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    keysOnly: true,
  },
  takeSide: { group: 'resolution', scope: 'resolution', keys: ['a', 'b', 'c'], keysOnly: true },
  onlyDifferencesInCase: { group: 'resolution', scope: 'resolution', keys: ['d'] },
  toggleResolutionMark: { group: 'resolution', scope: 'resolution', keys: ['g'] },
  chooseResolutionOutcome: { group: 'resolution', scope: 'resolution', keys: ['u'] },
  writeResolution: { group: 'resolution', scope: 'resolution', keys: ['r'] },
  saveDecision: {
    group: 'resolution',
    scope: 'resolution',
    keys: ['Ctrl+Enter'],
    inText: true,
  },
  saveAgreement: {
    group: 'resolution',
    scope: 'resolution',
    keys: ['Ctrl+Shift+Enter'],
    inText: true,
  },
  takeBackResolution: { group: 'resolution', scope: 'resolution', keys: ['t'] },
  undoResolution: { group: 'resolution', scope: 'resolution', keys: ['Ctrl+z'] },
  openResolved: { group: 'resolution', scope: 'resolution', keys: ['o'] },
  resolutionHistory: { group: 'resolution', scope: 'resolution', keys: ['h'] },

  nextListed: { group: 'lists', scope: 'lists', keys: ['j', 'ArrowDown'] },
  previousListed: { group: 'lists', scope: 'lists', keys: ['k', 'ArrowUp'] },
  openListed: { group: 'lists', scope: 'lists', keys: ['o'] },
  pickListed: { group: 'lists', scope: 'lists', keys: ['x'] },
  showBeside: { group: 'lists', scope: 'lists', keys: ['c'] },
  leaveBeside: { group: 'lists', scope: 'lists', keys: ['Escape'] },
  searchList: { group: 'lists', scope: 'lists', keys: ['/'] },
  clearList: { group: 'lists', scope: 'lists', keys: ['a'] },

  nextDue: { group: 'due', scope: 'due', keys: ['j', 'ArrowDown'] },
  previousDue: { group: 'due', scope: 'due', keys: ['k', 'ArrowUp'] },
  openDue: { group: 'due', scope: 'due', keys: ['o'] },
  openDueComments: { group: 'due', scope: 'due', keys: ['e'] },
  nextDueState: { group: 'due', scope: 'due', keys: ['f'] },

  nextConflict: { group: 'conflicts', scope: 'conflicts', keys: ['j', 'ArrowDown'] },
  previousConflict: { group: 'conflicts', scope: 'conflicts', keys: ['k', 'ArrowUp'] },
  openConflict: { group: 'conflicts', scope: 'conflicts', keys: ['o'] },
  settleConflict: { group: 'conflicts', scope: 'conflicts', keys: ['s'] },
  saveSettlement: { group: 'conflicts', scope: 'conflicts', keys: ['Ctrl+Enter'], inText: true },
  nextConflictState: { group: 'conflicts', scope: 'conflicts', keys: ['f'] },

  nextAgreement: { group: 'agreement', scope: 'agreement', keys: ['j', 'ArrowDown'] },
  previousAgreement: { group: 'agreement', scope: 'agreement', keys: ['k', 'ArrowUp'] },
  nextMeasure: { group: 'agreement', scope: 'agreement', keys: ['m'] },
  nextPair: { group: 'agreement', scope: 'agreement', keys: ['p'] },
  exportAgreement: { group: 'agreement', scope: 'agreement', keys: ['Ctrl+e'], inText: true },

  nextCompared: { group: 'compare', scope: 'compare', keys: ['j'] },
  previousCompared: { group: 'compare', scope: 'compare', keys: ['k'] },
  openCompared: { group: 'compare', scope: 'compare', keys: ['o'] },
  focusFlow: { group: 'compare', scope: 'compare', keys: ['t'] },
  nextComparedFilter: { group: 'compare', scope: 'compare', keys: ['f'] },
  clearCompared: { group: 'compare', scope: 'compare', keys: ['a'] },
  swapCompared: { group: 'compare', scope: 'compare', keys: ['b'] },
  exportCompared: { group: 'compare', scope: 'compare', keys: ['Ctrl+e'], inText: true },

  nextMethodSentence: { group: 'method', scope: 'method', keys: ['j'] },
  previousMethodSentence: { group: 'method', scope: 'method', keys: ['k'] },
  openBearings: { group: 'method', scope: 'method', keys: ['o'] },
  nextMethodVersion: { group: 'method', scope: 'method', keys: ['u'] },
  exportMethod: { group: 'method', scope: 'method', keys: ['Ctrl+e'], inText: true },

  nextDay: { group: 'film', scope: 'film', keys: ['j'] },
  previousDay: { group: 'film', scope: 'film', keys: ['k'] },
  playFilm: { group: 'film', scope: 'film', keys: ['p'] },

  ...codebookActions,
} as const satisfies Partial<Record<ActionName, ActionEntry>>;

export type ActionId = keyof typeof catalogue;

const entries: Readonly<Record<ActionId, ActionEntry>> = catalogue;

/** Every action, in the order in which the sheet of keys shows them. */
export const actionIds: readonly ActionId[] = Object.keys(catalogue).filter(
  (id): id is ActionId => id in catalogue,
);

/** In: an action. Out: what the catalogue says of it. */
export function actionEntry(id: ActionId): ActionEntry {
  return entries[id];
}

const overlap = (one: ActionScope, other: ActionScope): boolean =>
  one === other || one === 'everywhere' || other === 'everywhere';

/** Two actions heard in the same place by the same key. */
export type KeyConflict = {
  readonly key: string;
  readonly one: string;
  readonly other: string;
};

/** In: a catalogue. Out: every pair of actions whose keys and scopes overlap; none is what a test demands. */
export function keyConflicts(given: Readonly<Record<string, ActionEntry>>): readonly KeyConflict[] {
  const all = Object.entries(given);
  return all.flatMap(([one, first], at) =>
    all
      .slice(at + 1)
      .flatMap(([other, second]) =>
        overlap(first.scope, second.scope)
          ? first.keys
              .filter((key) => second.keys.includes(key))
              .map((key) => ({ key, one, other }))
          : [],
      ),
  );
}
