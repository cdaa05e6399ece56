import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseHeading } from './case-heading.tsx';
import classes from './case.module.css';
import { Comparison } from './comparison.tsx';
import { EarlierResolutions } from './earlier-resolutions.tsx';
import type { CaseProps } from './open-case.tsx';
import { ResolvedNote } from './resolved-note.tsx';
import { Sources } from './sources.tsx';
import { useActions } from '../../app/actions/use-actions.tsx';

/** A case that is settled: what was said, what holds, and how to take it back. */
export function ResolvedCase({ round, row, entry, sides, onNext }: CaseProps) {
  const { t } = useTranslation('resolution');
  const [onlyDifferences, setOnlyDifferences] = useState(true);
  const table = useRef<HTMLTableElement>(null);
  const resolution = entry.resolutions.find((one) => one.id === row.resolution?.id) ?? null;
  const { codebookContent: codebook } = round;
  useActions({ onlyDifferencesInCase: () => setOnlyDifferences((now) => !now) });
  return (
    <>
      <div className={classes['case']}>
        <CaseHeading row={row} />
        <Comparison
          tableRef={table}
          codebook={codebook}
          row={row}
          entry={entry}
          sides={sides}
          onlyDifferences={onlyDifferences}
          onOnlyDifferences={setOnlyDifferences}
          choosing={null}
          resolution={resolution}
        />
        <Sources entry={entry} />
        <EarlierResolutions codebook={codebook} resolutions={entry.resolutions} />
      </div>
      {resolution !== null && (
        <ResolvedNote
          label={t(($) => $.decision.title)}
          round={round}
          row={row}
          resolution={resolution}
          onWithdrawn={() => onNext(row.unit)}
        />
      )}
    </>
  );
}
