import { useTranslation } from 'react-i18next';
import { useCurrentRound } from '../../../app/round/current-round.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { Page } from '../../../components/page.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useCodebookDraft } from '../../../data/codebook-queries.ts';
import { useRoundView } from '../../../data/queries.ts';
import { refusalOf } from '../../../data/refusal-of.ts';
import { Editor } from './editor.tsx';

/** Where the next version of the round's codebook is written. */
export function EditorPage() {
  const app = useTranslation('app').t;
  const { t } = useTranslation('codebook');
  const { round } = useCurrentRound();
  const view = useRoundView(round.id);
  const draft = useCodebookDraft(round.id);
  if (view.data !== undefined && draft.data !== undefined) {
    return (
      <Page>
        <Editor
          key={round.id}
          round={round.id}
          present={view.data.codebookContent}
          kept={draft.data}
        />
      </Page>
    );
  }
  const error = view.error ?? draft.error;
  return (
    <Page>
      <PageHeading title={t(($) => $.newVersion)} />
      {error === null ? (
        <Skeleton lines={12} label={app(($) => $.loading)} />
      ) : (
        <ErrorState
          title={app(($) => $.error.title)}
          text={`${refusalOf(error).message} ${app(($) => $.error.safe)}`}
          retry={{
            label: app(($) => $.error.retry),
            run: () => void Promise.all([view.refetch(), draft.refetch()]),
          }}
        />
      )}
    </Page>
  );
}
