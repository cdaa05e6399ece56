import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CodebookVersionView } from '../../../../shared/contract/codebook-contract.ts';
import type { RoundId } from '../../../../shared/lib/ids.ts';
import { dateOf } from '../../../components/norwegian.ts';
import { Panel } from '../../../components/panel.tsx';
import { DifferenceList } from '../difference-list.tsx';
import { useSaveCodebook } from '../use-save-codebook.ts';
import classes from './versions.module.css';

type Props = {
  readonly round: RoundId;
  readonly version: CodebookVersionView;
  /** The number of the version before; null for the first. */
  readonly before: number | null;
};

/** One version: who took it into use, why, how much rests on it, and what it changed. */
export function VersionPanel({ round, version: one, before }: Props) {
  const { t } = useTranslation('codebook');
  const save = useSaveCodebook(round);
  return (
    <Panel>
      <div className={classes['top']}>
        <h2 className={classes['name']}>
          {t(($) => $.version.name, { version: one.version })}
          {one.current && <span className={classes['current']}>{t(($) => $.version.current)}</span>}
        </h2>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t(($) => $.version.saveOne, { version: one.version })}
          onClick={() => void save(one.version)}
        >
          {t(($) => $.save)}
        </Button>
      </div>
      <p className={classes['reason']}>{one.reason ?? t(($) => $.version.first)}</p>
      <p className={classes['soft']}>
        {t(($) => $.version.by, { by: one.by, date: dateOf(one.time) })} ·{' '}
        {t(($) => $.version.judgements, { count: one.judgements })}
      </p>
      {before !== null && (
        <details className={classes['differences']} open={one.current}>
          <summary>{t(($) => $.version.changed, { count: one.differences.length })}</summary>
          <DifferenceList differences={one.differences} before={before} after={one.version} />
        </details>
      )}
    </Panel>
  );
}
