import { useTranslation } from 'react-i18next';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { ReleaseNav } from '../../app/release-nav.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useLinks, useObstacles } from '../../data/obstacle-queries.ts';
import { ObstaclesDesk } from './obstacles-desk.tsx';

/** Everything that stands before a release, what is let through and by whom, and the links that were tried. */
export function ObstaclesPage() {
  const { t } = useTranslation('obstacles');
  const { round } = useCurrentRound();
  const page = useObstacles(round.id);
  const links = useLinks(round.id);
  const ready = page.data !== undefined && links.data !== undefined;
  const standing = page.data?.obstacles.filter((one) => one.stands).length ?? 0;
  return (
    <Page>
      <PageHeading
        title={t(($) => $.title)}
        {...(ready ? { lead: t(($) => $.lead, { count: standing }) } : {})}
      />
      <ReleaseNav />
      {ready ? (
        <ObstaclesDesk key={round.id} round={round.id} view={page.data} links={links.data} />
      ) : (
        <Awaiting questions={[page, links]} />
      )}
    </Page>
  );
}
