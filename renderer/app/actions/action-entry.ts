import type { nb } from '../../messages/nb.ts';

/** Where an action's keys are heard. `everywhere` overlaps with all the others; two pages never overlap. */
export type ActionScope =
  | 'everywhere'
  | 'front'
  | 'intake'
  | 'judging'
  | 'borderline'
  | 'conflicts'
  | 'agreement'
  | 'compare'
  | 'lists'
  | 'due'
  | 'film'
  | 'resolution'
  | 'casebook'
  | 'method'
  | 'tables'
  | 'figures'
  | 'sentences'
  | 'article'
  | 'release'
  | 'site'
  | 'obstacles'
  | 'replies'
  | 'changes'
  | 'selection'
  | 'codebook';

export type ActionGroup = keyof typeof nb.actions.groups;

export type ActionEntry = {
  readonly group: ActionGroup;
  readonly scope: ActionScope;
  /** As `keyOf` spells them: `j`, `Ctrl+Enter`, `ArrowDown`. None: reached from the palette and by its button. */
  readonly keys: readonly string[];
  /** Heard in a text field too. Only combinations with Ctrl may be. */
  readonly inText?: true;
  /** Left out of the palette, where it would make no sense on its own. */
  readonly keysOnly?: true;
};
