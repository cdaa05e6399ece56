import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/lib/refusal.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';

type Props = {
  /** Why the last file could not be opened. */
  readonly refusal: Refusal | null;
  readonly opening: boolean;
  readonly onChoose: () => void;
};

/** Before a file is chosen, or after one that could not be opened. */
export function NoFile({ refusal, opening, onChoose }: Props) {
  const { t } = useTranslation('intake');
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} />
      <EmptyState title={t(($) => $.first.title)} text={t(($) => $.first.text)}>
        {refusal !== null && (
          <RefusalNote
            title={t(($) => $.refused.file)}
            text={`${refusal.message} ${t(($) => $.refused.hint)}`}
          />
        )}
        <Button
          aria-disabled={opening}
          aria-keyshortcuts="Control+I"
          rightSection={<Kbd of="Ctrl+i" plain />}
          onClick={opening ? undefined : onChoose}
        >
          {opening
            ? t(($) => $.opening)
            : refusal === null
              ? t(($) => $.chooseFile)
              : t(($) => $.chooseOther)}
        </Button>
      </EmptyState>
    </Page>
  );
}
