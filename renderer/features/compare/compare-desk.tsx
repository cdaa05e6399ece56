import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type {
  ComparisonAsked,
  ComparisonChoices,
} from '../../../shared/contract/compare-contract.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { entryAddress } from '../../app/addresses.ts';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { useChooseRound } from '../../app/round/current-round.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useComparison, useComparisonExport } from '../../data/compare-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { CompareChoices } from './compare-choices.tsx';
import classes from './compare.module.css';
import { ComparedUnits } from './compared-units.tsx';
import { FlowSheet, leadOf } from './flow-sheet.tsx';
import { leaveAsked } from './last-asked.ts';
import { focusedUnit, stepUnit } from './unit-focus.ts';
import { allFilters, filterKey, type ChosenCell, type UnitFilter } from './unit-filters.ts';

type Props = { readonly choices: ComparisonChoices; readonly first: ComparisonAsked };

/** What is compared, from × to with the units behind each number, and the way out to files. */
export function CompareDesk({ choices, first }: Props) {
  const { t } = useTranslation('compare');
  const [, go] = useLocation();
  const chooseRound = useChooseRound();
  const [asked, setAsked] = useState(first);
  const [cell, setCell] = useState<ChosenCell | null>(null);
  const [filter, setFilter] = useState<UnitFilter | null>(null);
  const [written, write] = useComparisonExport();
  const grid = useRef<HTMLTableElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const comparison = useComparison(asked);
  const refused = comparison.error === null ? null : refusalOf(comparison.error);
  const data = refused === null ? comparison.data : undefined;

  const ask = (next: ComparisonAsked): void => {
    setAsked(next);
    leaveAsked(next);
    setCell(null);
    setFilter(null);
  };
  const swap = (): void => ask({ ...asked, from: asked.to, to: asked.from });
  const save = (): void => void write(asked);
  const clear = (): void => {
    setCell(null);
    setFilter(null);
  };
  useActions({
    swapCompared: swap,
    ...(data === undefined
      ? {}
      : {
          nextCompared: () => stepUnit(list.current, 1),
          previousCompared: () => stepUnit(list.current, -1),
          openCompared: () => {
            const unit = data.units.find((one) => one.unit === focusedUnit(list.current));
            const [part] = unit?.to.parts ?? [];
            if (part === undefined) return;
            chooseRound(asked.to.round);
            go(entryAddress(part.unit));
          },
          nextComparedFilter: () => {
            const at = filter === null ? -1 : allFilters.map(filterKey).indexOf(filterKey(filter));
            setFilter(allFilters[at + 1] ?? null);
          },
          focusFlow: () => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
          clearCompared: clear,
          exportCompared: save,
        }),
  });

  return (
    <div className={classes['page']}>
      <div className={classes['main']}>
        <PageHeading title={t(($) => $.title)} lead={data && leadOf(t, data)}>
          <Button
            variant="default"
            aria-keyshortcuts="Control+e"
            disabled={data === undefined}
            aria-disabled={written.kind === 'doing' || data === undefined}
            rightSection={<Kbd of="Ctrl+e" />}
            onClick={data === undefined ? undefined : save}
          >
            {t(($) => (written.kind === 'doing' ? $.exporting : $.export))}
          </Button>
        </PageHeading>
        <CompareChoices
          choices={choices}
          asked={asked}
          groupings={data?.groupings ?? []}
          unlike={asked.noted || refused?.code === 'rounds-not-alike'}
          onAsk={ask}
          onSwap={swap}
        />
        {refused !== null && <RefusalNote text={refused.message} />}
        {written.kind === 'refused' && <RefusalNote text={written.refusal.message} />}
        {written.kind === 'done' && (
          <p className={classes['written']} role="status">
            {t(($) => $.written, { count: written.value.files.length })}{' '}
            <span className={classes['folder']}>{written.value.folder}</span>
          </p>
        )}
        {data === undefined && refused === null && <Awaiting questions={[comparison]} />}
        {data !== undefined && (
          <FlowSheet
            data={data}
            stale={comparison.isPlaceholderData}
            chosen={cell}
            gridRef={grid}
            onChoose={setCell}
          />
        )}
      </div>
      {data !== undefined && (
        <ComparedUnits
          data={data}
          asked={asked}
          cell={cell}
          filter={filter}
          listRef={list}
          onFilter={setFilter}
          onClear={clear}
        />
      )}
    </div>
  );
}
