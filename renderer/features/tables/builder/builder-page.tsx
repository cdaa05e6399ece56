import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { idOf, tablesAmong } from '../../../../shared/article/piece.ts';
import { AwaitingPage } from '../../../app/awaiting/awaiting-page.tsx';
import { useCurrentRound } from '../../../app/round/current-round.tsx';
import { usePieces, useVariables } from '../../../data/article-queries.ts';
import { useQueue, useRoundView } from '../../../data/queries.ts';
import { BuilderDesk } from './builder-desk.tsx';
import { freeId, newTable } from './table-draft.ts';

/** A table is made here, seen as it will print while it is made, and kept for the article. */
export function BuilderPage() {
  const { t } = useTranslation('builder');
  const { round } = useCurrentRound();
  const { table: wanted } = useParams();
  const pieces = usePieces();
  const variables = useVariables({ round: round.id, release: null });
  const queue = useQueue(round.id);
  const view = useRoundView(round.id);
  if (
    pieces.data === undefined ||
    variables.data === undefined ||
    queue.data === undefined ||
    view.data === undefined
  )
    return <AwaitingPage title={t(($) => $.title)} questions={[pieces, variables, queue, view]} />;
  const ids = pieces.data.map(idOf);
  const saved = tablesAmong(pieces.data);
  const found = saved.find((one) => one.id === wanted);
  const caption = t(($) => $.newCaption);
  return (
    <>
      <VisuallyHidden component="h1">{t(($) => $.title)}</VisuallyHidden>
      <BuilderDesk
        // Another table is begun from its own specification; one just kept goes on as it is until it is known to be.
        key={`${round.id} ${found?.id ?? ''}`}
        begun={found ?? newTable(freeId(caption, ids), caption)}
        isSaved={found !== undefined}
        taken={ids.filter((id) => id !== found?.id)}
        variables={variables.data}
        codebook={view.data.codebookContent}
        rows={queue.data.rows}
      />
    </>
  );
}
