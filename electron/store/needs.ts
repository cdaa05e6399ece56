import type { contract } from '../../shared/contract/contract.ts';

/**
 * What has to have been read of a long log before something is answered: `nothing` but single entries, named in the
 * question; the `outlines` of all; or all `entries`.
 */
export type Needs = 'nothing' | 'outlines' | 'entries';

type NeedsOf<Rooms> = {
  readonly [Room in keyof Rooms]: Needs | { readonly [Name in keyof Rooms[Room]]: Needs };
};

// Each is named, so that one that is new or renamed has to say what it needs before it compiles. What acts on entries
// one by one reads those. A few need more in some cases, and wait for it themselves.
const needs: NeedsOf<typeof contract> = {
  session: 'nothing',
  mapping: {
    create: 'nothing',
    createExample: 'nothing',
    open: 'nothing',
    close: 'nothing',
    // With another round or codebook no stored outline holds.
    addRound: 'entries',
  },
  entry: 'nothing',
  backup: 'nothing',
  key: 'nothing',
  signing: 'nothing',
  reading: {
    round: 'nothing',
    history: 'nothing',
    // That it was overruled as a precedent stands in another.
    entry: 'outlines',
    queue: 'outlines',
    front: 'outlines',
    borderline: 'entries',
    agreement: 'entries',
    tables: 'entries',
  },
  lists: { list: 'outlines', units: 'outlines', actOnMany: 'entries' },
  second: { people: 'outlines', assign: 'nothing', deactivate: 'nothing', reactivate: 'nothing' },
  thread: {
    list: 'nothing',
    due: 'entries',
    comment: 'nothing',
    settle: 'nothing',
    reopen: 'nothing',
    contests: 'nothing',
    contest: 'nothing',
    answerContest: 'nothing',
  },
  conflict: { list: 'entries', settle: 'nothing' },
  resolution: {
    list: 'entries',
    begun: 'nothing',
    keepBegun: 'nothing',
    resolve: 'nothing',
    withdraw: 'nothing',
  },
  codebook: {
    versions: 'entries',
    preview: 'entries',
    change: 'entries',
    rejudge: 'entries',
    read: 'nothing',
    save: 'nothing',
    draft: 'nothing',
    saveDraft: 'nothing',
  },
  release: {
    page: 'outlines',
    find: 'nothing',
    latest: 'nothing',
    preview: 'entries',
    freeze: 'entries',
    sign: 'nothing',
    export: 'nothing',
    chooseTemplate: 'nothing',
    exportTables: 'entries',
    verify: 'entries',
  },
  changes: {
    choices: 'entries',
    view: 'entries',
    folders: 'nothing',
    export: 'entries',
    exportFolders: 'nothing',
  },
  person: {
    ofEntry: 'nothing',
    held: 'entries',
    inTexts: 'entries',
    beforeErasing: 'entries',
    extract: 'entries',
    correct: 'entries',
    erase: 'entries',
    block: 'entries',
    unblock: 'entries',
    consent: 'entries',
    withdrawConsent: 'entries',
    ask: 'entries',
  },
  sentence: 'entries',
  site: 'entries',
  agreement: 'entries',
  appendix: 'entries',
  article: 'entries',
  precedent: 'entries',
  selection: 'entries',
  compare: 'entries',
  obstacle: 'entries',
  reply: 'entries',
  figure: 'entries',
  film: 'entries',
  intake: 'entries',
};

// The same, told by path: what is asked comes as text.
const byPath = new Map<string, Needs>(
  Object.entries(needs).flatMap(([room, said]): readonly [string, Needs][] =>
    typeof said === 'string'
      ? [[room, said]]
      : Object.entries(said).map(([name, one]) => [`${room}.${name}`, one]),
  ),
);

/** In: the path of a procedure. Out: what has to have been read before it answers. */
export function neededBy(path: readonly string[]): Needs {
  return byPath.get(path.join('.')) ?? byPath.get(path[0] ?? '') ?? 'entries';
}
