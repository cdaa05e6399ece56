import { tablePreset, type TablePreset } from '../../shared/contract/release-contract.ts';
import type { Refusal } from '../../shared/lib/refusal.ts';
import { useStore } from './store.tsx';
import { useDoing } from './use-doing.ts';
import { useRememberedChoice } from './use-remembered-choice.ts';

/** How Word files are to look: a preset, and the path of a house's own document whose styles are used, or null. */
export type WordLook = { readonly preset: TablePreset; readonly template: string | null };

/** The look that was chosen last, and how to choose another. */
export type WordLookChoice = {
  readonly look: WordLook;
  /** Asks for a template; one that cannot be used is not taken into use. */
  readonly chooseTemplate: () => void;
  readonly dropTemplate: () => void;
  readonly setPreset: (preset: TablePreset) => void;
  /** Why the template that was chosen last cannot be used. */
  readonly refusal: Refusal | null;
};

/** What is remembered where no template is used. */
const none = '';

/** Out: how Word files are to look, the same on every page that writes them, and how to choose another look. */
export function useWordLook(): WordLookChoice {
  const { client } = useStore();
  const [preset, rememberPreset] = useRememberedChoice('table-preset');
  const [template, rememberTemplate] = useRememberedChoice('word-template');
  const [chosen, start] = useDoing<{ readonly file: string }>();
  const choose = async (): Promise<void> => {
    const end = await start(() => client.release.chooseTemplate({}));
    if (end.kind === 'done') rememberTemplate(end.value.file);
  };
  return {
    look: {
      preset: tablePreset.catch('standard').parse(preset),
      template: template === undefined || template === none ? null : template,
    },
    chooseTemplate: () => void choose(),
    dropTemplate: () => rememberTemplate(none),
    setPreset: rememberPreset,
    refusal: chosen.kind === 'refused' ? chosen.refusal : null,
  };
}
