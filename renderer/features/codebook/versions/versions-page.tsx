import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Awaiting } from '../../../app/awaiting/awaiting.tsx';
import { useActions } from '../../../app/actions/use-actions.tsx';
import { useCurrentRound } from '../../../app/round/current-round.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useCodebookVersions, useRejudge } from '../../../data/codebook-queries.ts';
import { EffectList } from '../effect-list.tsx';
import { VersionPanel } from './version-panel.tsx';
import classes from './versions.module.css';

/** Every version of the codebook, newest first, and the entries that are to be judged anew, because of it or overruled as precedents. */
export function VersionsPage() {
  const { t } = useTranslation('codebook');
  const [, go] = useLocation();
  const { round } = useCurrentRound();
  const versions = useCodebookVersions(round.id);
  const rejudge = useRejudge(round.id);
  useActions({ newCodebookVersion: () => go('/kodebok/ny-versjon') });
  return (
    <Page>
      <PageHeading title={t(($) => $.version.title)} lead={t(($) => $.version.lead)}>
        <Button variant="default" onClick={() => go('/kodebok')}>
          {t(($) => $.version.back)}
        </Button>
        <Button onClick={() => go('/kodebok/ny-versjon')}>{t(($) => $.newVersion)}</Button>
      </PageHeading>
      {versions.data === undefined || rejudge.data === undefined ? (
        <Awaiting questions={[versions, rejudge]} lines={10} />
      ) : (
        <div className={classes['columns']}>
          <div className={classes['versions']}>
            {versions.data.toReversed().map((one) => (
              <VersionPanel
                key={one.version}
                round={round.id}
                version={one}
                before={versions.data[versions.data.indexOf(one) - 1]?.version ?? null}
              />
            ))}
          </div>
          <Panel title={t(($) => $.version.rejudge)}>
            {rejudge.data.rows.length === 0 ? (
              <p className={classes['soft']}>{t(($) => $.version.rejudgeNone)}</p>
            ) : (
              <>
                <p className={classes['soft']}>
                  {t(($) => $.version.rejudgeLead, {
                    count: rejudge.data.rows.length,
                    must: rejudge.data.must,
                  })}
                </p>
                <EffectList rows={rejudge.data.rows} />
              </>
            )}
          </Panel>
        </div>
      )}
    </Page>
  );
}
