import { useTranslation } from 'react-i18next';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useRoundView } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { ListsDesk } from './lists-desk.tsx';

/** The lists one works from: what waits for whom, narrowed by everything that is known of an entry. */
export function ListsPage() {
  const { t } = useTranslation('lists');
  const app = useTranslation('app').t;
  const { round } = useCurrentRound();
  const view = useRoundView(round.id);
  if (view.data !== undefined) {
    return (
      <Page wide>
        <ListsDesk key={round.id} round={view.data} />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} />
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
