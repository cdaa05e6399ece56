import { useTranslation } from 'react-i18next';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useFilmDays } from '../../data/film-queries.ts';
import { FilmDesk } from './film-desk.tsx';

/** The round as it stood on any day, and what was done since one was last here. */
export function FilmPage() {
  const { t } = useTranslation('film');
  const { round } = useCurrentRound();
  const days = useFilmDays(round.id);
  const { data } = days;
  if (data !== undefined && data.days.length > 0) {
    return (
      <Page wide>
        <FilmDesk key={round.id} days={data.days} end={data.n} lastOwn={data.lastOwn} />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} />
      {data !== undefined ? (
        <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)} />
      ) : (
        <Awaiting questions={[days]} />
      )}
    </Page>
  );
}
