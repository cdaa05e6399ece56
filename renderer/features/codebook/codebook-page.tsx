import { useTranslation } from 'react-i18next';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useCodebookDraft } from '../../data/codebook-queries.ts';
import { useRoundView } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { CodebookText } from './codebook-text.tsx';

/** The written rules of the round, to be read. */
export function CodebookPage() {
  const app = useTranslation('app').t;
  const { round } = useCurrentRound();
  const view = useRoundView(round.id);
  const draft = useCodebookDraft(round.id);
  if (view.data !== undefined) {
    return (
      <Page>
        <CodebookText
          codebook={view.data.codebookContent}
          round={round.id}
          begun={draft.data !== undefined && draft.data !== null}
        />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading title={app(($) => $.pages.codebook)} />
      {view.error === null ? (
        <Skeleton lines={12} label={app(($) => $.loading)} />
      ) : (
        <ErrorState
          title={app(($) => $.error.title)}
          text={`${refusalOf(view.error).message} ${app(($) => $.error.safe)}`}
          retry={{ label: app(($) => $.error.retry), run: () => void view.refetch() }}
        />
      )}
    </Page>
  );
}
