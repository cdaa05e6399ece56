import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { AgreementView } from '../../../shared/contract/agreement-views.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { statisticWords } from '../../../shared/messages/statistics.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useAgreementExport } from '../../data/agreement-queries.ts';
import classes from './agreement.module.css';
import { AgreementLead } from './agreement-lead.tsx';
import { ItemDetail } from './item-detail.tsx';
import { firstMeasure, itemKey, measures, tableRows, type Measure } from './shown-items.ts';
import { SummaryTable } from './summary-table.tsx';

type Props = {
  readonly round: RoundId;
  readonly agreement: AgreementView;
  readonly codebook: Codebook;
};

/** As `agreement.module.css` has it. */
const belowEachOther = '(max-width: 1150px)';

/** The table of everything there is to agree on, and beside it all that stands behind the row chosen. */
export function AgreementDesk({ round, agreement, codebook }: Props) {
  const { t } = useTranslation('agreement');
  const rows = useMemo(() => tableRows(agreement), [agreement]);
  const [measure, setMeasure] = useState<Measure>(() => firstMeasure(agreement));
  const [chosen, choose] = useState('outcome');
  const [pairAt, setPairAt] = useState(0);
  const [written, write] = useAgreementExport(round);
  const table = useRef<HTMLTableElement>(null);
  const detail = useRef<HTMLElement>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ item }) => itemKey(item) === chosen),
  );
  const row = rows[at];
  const pairs = row?.pairs ?? [];

  const step = (by: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next === undefined) return;
    const key = itemKey(next.item);
    choose(key);
    const button = table.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
  };
  const open = (key: string): void => {
    choose(key);
    // Where it stands below the table, one would not see that anything has happened.
    if (matchMedia(belowEachOther).matches) {
      requestAnimationFrame(() => detail.current?.scrollIntoView({ block: 'start' }));
    }
  };
  const save = (): void => void write();
  useActions({
    nextAgreement: () => step(1),
    previousAgreement: () => step(-1),
    nextMeasure: () =>
      setMeasure(measures[(measures.indexOf(measure) + 1) % measures.length] ?? 'cohenKappa'),
    ...(pairs.length > 1 ? { nextPair: () => setPairAt((pairAt + 1) % (pairs.length + 1)) } : {}),
    exportAgreement: save,
  });

  if (row === undefined) return null;
  return (
    <div className={classes['page']}>
      <div className={classes['main']}>
        <PageHeading title={t(($) => $.title)}>
          <NativeSelect
            aria-label={t(($) => $.measure)}
            aria-keyshortcuts="m"
            data={measures.map((name) => ({ value: name, label: statisticWords[name].name }))}
            value={measure}
            onChange={({ currentTarget }) =>
              setMeasure(measures.find((name) => name === currentTarget.value) ?? measure)
            }
          />
          <Button
            variant="default"
            aria-keyshortcuts="Control+e"
            aria-disabled={written.kind === 'doing'}
            rightSection={<Kbd of="Ctrl+e" />}
            onClick={save}
          >
            {t(($) => (written.kind === 'doing' ? $.exporting : $.export))}
          </Button>
        </PageHeading>
        <AgreementLead agreement={agreement} />
        {written.kind === 'refused' && <RefusalNote text={written.refusal.message} />}
        {written.kind === 'done' && (
          <p className={classes['written']} role="status">
            {t(($) => $.written, { file: written.value.files.join(', ') })}{' '}
            <span className={classes['folder']}>{written.value.folder}</span>
          </p>
        )}
        <SummaryTable
          rows={rows}
          codebook={codebook}
          measure={measure}
          chosen={itemKey(row.item)}
          onChoose={open}
          tableRef={table}
        />
      </div>
      <ItemDetail
        key={itemKey(row.item)}
        ref={detail}
        round={round}
        agreement={agreement}
        row={row}
        codebook={codebook}
        pairAt={Math.min(pairAt, pairs.length)}
        onPair={setPairAt}
      />
    </div>
  );
}
