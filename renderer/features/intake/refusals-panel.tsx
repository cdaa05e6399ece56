import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowRefusalView } from '../../../shared/contract/intake-views.ts';
import type { RefusalCode } from '../../../shared/lib/refusal-code.ts';
import type { Refusal } from '../../../shared/lib/refusal.ts';
import { nb } from '../../messages/nb.ts';
import { FilterChip } from '../../components/filter-chip.tsx';
import { Panel } from '../../components/panel.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import classes from './refusals.module.css';
import { countByCode, withCode } from './refusals-by-code.ts';
import { RefusedRows } from './refused-rows.tsx';

type Props = {
  /** Null: not known yet. */
  readonly refusals: readonly RowRefusalView[] | null;
  readonly saved: string | null;
  readonly notSaved: Refusal | null;
  readonly disabled: boolean;
  readonly onSave: () => void;
};

type NamedCode = keyof typeof nb.intake.codes;

function isNamed(code: string): code is NamedCode {
  return Object.hasOwn(nb.intake.codes, code);
}

/** The rows that are refused, each with its reason; to be narrowed by reason and saved as a workbook to mend. */
export function RefusalsPanel({ refusals, saved, notSaved, disabled, onSave }: Props) {
  const { t } = useTranslation('intake');
  const [wanted, setWanted] = useState<RefusalCode | null>(null);
  const counts = useMemo(() => countByCode(refusals ?? []), [refusals]);
  const chosen = counts.some(({ code }) => code === wanted) ? wanted : null;
  const rows = useMemo(() => withCode(refusals ?? [], chosen), [refusals, chosen]);
  const some = refusals !== null && refusals.length > 0;
  return (
    <Panel
      className={classes['panel'] ?? ''}
      title={t(($) => $.refusals.title)}
      aside={
        some && (
          <Button
            size="compact-sm"
            variant="subtle"
            disabled={disabled}
            aria-keyshortcuts="Control+S"
            onClick={onSave}
          >
            {t(($) => $.refusals.save)}
          </Button>
        )
      }
    >
      {!some && (
        <p className={classes['none']}>
          {refusals === null ? t(($) => $.refusals.waiting) : t(($) => $.refusals.none)}
        </p>
      )}
      {saved !== null && (
        <p className={classes['saved']} role="status">
          {t(($) => $.refusals.saved, { file: saved })}
        </p>
      )}
      {notSaved !== null && <RefusalNote text={notSaved.message} />}
      {counts.length > 1 && (
        <div className={classes['chips']}>
          <FilterChip
            label={t(($) => $.refusals.all)}
            count={refusals?.length ?? 0}
            chosen={chosen === null}
            onChoose={() => setWanted(null)}
          />
          {counts.map(({ code, count }) => (
            <FilterChip
              key={code}
              label={t(($) => $.codes[isNamed(code) ? code : 'other'])}
              count={count}
              chosen={chosen === code}
              onChoose={() => setWanted(chosen === code ? null : code)}
            />
          ))}
        </div>
      )}
      {some && <RefusedRows rows={rows} />}
    </Panel>
  );
}
