import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { BorderlineRow } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import type { CodebookWords } from './codebook-words.ts';
import { compareCriteria } from './compare-marks.ts';
import { ComparisonTable } from './comparison-table.tsx';
import classes from '../../components/side-by-side.module.css';

type Props = {
  readonly rows: readonly BorderlineRow[];
  readonly codebook: Codebook;
  readonly words: CodebookWords;
  readonly onRemove: (unit: UnitNumber) => void;
  readonly onClose: () => void;
};

/** Up to four borderline cases side by side, with what they differ in pointed out. */
export function Comparison({ rows, codebook, words, onRemove, onClose }: Props) {
  const { t } = useTranslation('borderline');
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const start = useRef<HTMLDivElement>(null);
  const criteria = compareCriteria(codebook, rows);
  const differing = criteria.filter((one) => one.differs);
  const toggle = (): void => setOnlyDifferences((before) => !before);
  useActions({ closeComparison: onClose, onlyDifferences: toggle });
  useEffect(() => {
    start.current?.focus({ preventScroll: true });
    start.current?.scrollIntoView({ block: 'start' });
  }, []);

  return (
    <div ref={start} tabIndex={-1} className={classes['start']}>
      <PageHeading
        title={t(($) => $.compare.title)}
        lead={
          differing.length === 0
            ? t(($) => $.compare.none, { criteria: criteria.length })
            : t(($) => $.compare.lead, { count: differing.length, criteria: criteria.length })
        }
      >
        <Button
          variant={onlyDifferences ? 'filled' : 'default'}
          aria-pressed={onlyDifferences}
          aria-keyshortcuts="D"
          rightSection={<Kbd of="d" plain />}
          onClick={toggle}
        >
          {t(($) => $.compare.onlyDifferences)}
        </Button>
        <Button
          variant="default"
          aria-keyshortcuts="Escape"
          rightSection={<Kbd of="Escape" plain />}
          onClick={onClose}
        >
          {t(($) => $.compare.back)}
        </Button>
      </PageHeading>
      <div className={classes['frame']}>
        <ComparisonTable
          rows={rows}
          criteria={onlyDifferences ? differing : criteria}
          words={words}
          onRemove={onRemove}
        />
      </div>
    </div>
  );
}
