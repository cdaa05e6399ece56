import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { tablePreset, type TablePreset } from '../../shared/contract/release-contract.ts';
import { IntoView } from './into-view.tsx';
import { RefusalNote } from './refusal-note.tsx';
import { TextButton } from './text-button.tsx';
import classes from './word-look-choice.module.css';

type Props = {
  readonly choice: {
    readonly look: { readonly preset: TablePreset; readonly template: string | null };
    readonly chooseTemplate: () => void;
    readonly dropTemplate: () => void;
    readonly setPreset: (preset: TablePreset) => void;
    /** Why the template that was chosen last cannot be used. */
    readonly refusal: { readonly message: string } | null;
  };
};

const nameOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

/** How Word files are to look: as a journal wants them, and in the styles of a house's own document. */
export function WordLookChoice({ choice }: Props) {
  const { t } = useTranslation('app');
  const { look, setPreset, chooseTemplate, dropTemplate, refusal } = choice;
  return (
    <div className={classes['look']}>
      <Select
        label={t(($) => $.word.preset)}
        size="xs"
        allowDeselect={false}
        className={classes['preset'] ?? ''}
        data={tablePreset.options.map((value) => ({
          value,
          label: t(($) => $.word[value]),
        }))}
        value={look.preset}
        onChange={(value) => {
          const chosen = tablePreset.safeParse(value);
          if (chosen.success) setPreset(chosen.data);
        }}
      />
      <div className={classes['template']}>
        {look.template === null ? (
          <TextButton onPress={chooseTemplate}>{t(($) => $.word.useTemplate)}</TextButton>
        ) : (
          <>
            <span title={look.template}>
              {t(($) => $.word.template, { file: nameOf(look.template) })}
            </span>
            <TextButton onPress={chooseTemplate}>{t(($) => $.word.otherTemplate)}</TextButton>
            <TextButton onPress={dropTemplate}>{t(($) => $.word.noTemplate)}</TextButton>
          </>
        )}
      </div>
      {refusal !== null && (
        <div className={classes['refused']}>
          <IntoView>
            <RefusalNote text={refusal.message} />
          </IntoView>
        </div>
      )}
    </div>
  );
}
