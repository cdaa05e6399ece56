import { useTranslation } from 'react-i18next';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useFilmDays } from '../../data/film-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { FilmDesk } from './film-desk.tsx';

/** The round as it stood on any day, and what was done since one was last here. */
export function FilmPage() {
  const { t } = useTranslation('film');
  const app = useTranslation('app').t;
  const { round } = useCurrentRound();
  const { data, error, refetch } = useFilmDays(round.id);
  if (data !== undefined && data.days.length > 0) {
    return (
      <Page wide>
        <FilmDesk key={round.id} days={data.days} end={data.n} />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} />
      {data !== undefined ? (
        <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)} />
      ) : error === null ? (
        <Skeleton lines={12} label={app(($) => $.loading)} />
      ) : (
        <ErrorState
          title={app(($) => $.error.title)}
          text={`${refusalOf(error).message} ${app(($) => $.error.safe)}`}
          retry={{ label: app(($) => $.error.retry), run: () => void refetch() }}
        />
      )}
    </Page>
  );
}
