import { useTranslation } from 'react-i18next';
import { AwaitingPage } from '../../app/awaiting/awaiting-page.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { Page } from '../../components/page.tsx';
import { useCodebookDraft } from '../../data/codebook-queries.ts';
import { useRoundView } from '../../data/queries.ts';
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
  return <AwaitingPage title={app(($) => $.pages.codebook)} questions={[view]} />;
}
