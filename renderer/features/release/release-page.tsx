import { useTranslation } from 'react-i18next';
import { ReleaseNav } from '../../app/release-nav.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useSessionState } from '../../data/queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useReleasePage } from '../../data/release-queries.ts';
import { ReleaseSteps } from './release-steps.tsx';

/** From what stands in the way to a signed release that a stranger can check. */
export function ReleasePage() {
  const { t } = useTranslation(['release', 'app']);
  const { round } = useCurrentRound();
  const page = useReleasePage(round.id);
  const session = useSessionState();
  const adviser = session.data?.adviser ?? null;
  const mapping = session.data?.mapping ?? null;
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} lead={t(($) => $.lead)} />
      <ReleaseNav />
      {page.error !== null ? (
        <ErrorState
          title={t(($) => $.failed)}
          text={refusalOf(page.error).message}
          retry={{
            label: t(($) => $.error.retry, { ns: 'app' }),
            run: () => void page.refetch(),
          }}
        />
      ) : page.data === undefined || adviser === null || mapping === null ? (
        <Skeleton lines={9} label={t(($) => $.loading)} />
      ) : (
        <ReleaseSteps
          // A round's freezing and signing are its own.
          key={round.id}
          round={round}
          page={page.data}
          adviser={adviser}
          mappingPath={mapping.path}
        />
      )}
    </Page>
  );
}
