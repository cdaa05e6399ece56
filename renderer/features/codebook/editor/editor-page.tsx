import { useTranslation } from 'react-i18next';
import { AwaitingPage } from '../../../app/awaiting/awaiting-page.tsx';
import { useCurrentRound } from '../../../app/round/current-round.tsx';
import { Page } from '../../../components/page.tsx';
import { useCodebookDraft } from '../../../data/codebook-queries.ts';
import { useRoundView } from '../../../data/queries.ts';
import { Editor } from './editor.tsx';

/** Where the next version of the round's codebook is written. */
export function EditorPage() {
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
  return <AwaitingPage title={t(($) => $.newVersion)} questions={[view, draft]} />;
}
