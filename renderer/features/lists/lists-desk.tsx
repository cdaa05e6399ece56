import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { useActions } from '../../app/actions/use-actions.tsx';
import { entryAddress } from '../../app/addresses.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { focusedRow, stepRow } from '../../components/row-focus.ts';
import { TextButton } from '../../components/text-button.tsx';
import { useList } from '../../data/list-queries.ts';
import { BesideTable } from './beside-table.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { useFacetWords } from './facet-words.ts';
import { everything, isNarrowed, withOnly, withToggled } from './list-choice.ts';
import { lastListPlace, leaveListPlace } from './last-list.ts';
import { ListRows } from './list-rows.tsx';
import { ManyBar } from './many-bar.tsx';
import { SavedLists } from './saved-lists.tsx';
import { WorkingLists } from './working-lists.tsx';
import classes from './lists.module.css';

const portion = 200;
const mostBeside = 6;

/** Working lists and facets at the left, what they leave at the right, and what can be done with those that are picked. */
export function ListsDesk({ round }: { readonly round: RoundView }) {
  const { t } = useTranslation('lists');
  const [, go] = useLocation();
  const [chosen, setChosenNow] = useState(() => lastListPlace(round.id));
  const [limit, setLimit] = useState(portion);
  const [picked, setPicked] = useState<ReadonlySet<UnitNumber>>(new Set());
  const [beside, setBeside] = useState(false);
  const rows = useRef<HTMLUListElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const list = useList(round.id, chosen, limit);
  const { data } = list;
  const words = useFacetWords(round);
  const setChosen = (next: typeof chosen): void => {
    setChosenNow(next);
    leaveListPlace(round.id, next);
    setLimit(portion);
  };
  const pick = (unit: UnitNumber): void =>
    setPicked((before) => {
      const after = new Set(before);
      if (!after.delete(unit)) after.add(unit);
      return after;
    });
  const focusedIn = () => {
    const key = focusedRow(rows.current);
    return data?.rows.find((one) => one.unit === key);
  };
  const canCompare = picked.size >= 2 && picked.size <= mostBeside;

  useActions(
    beside
      ? { leaveBeside: () => setBeside(false) }
      : {
          nextListed: () => stepRow(rows.current, 1),
          previousListed: () => stepRow(rows.current, -1),
          openListed: () => {
            const row = focusedIn();
            if (row !== undefined) go(entryAddress(row.unit));
          },
          pickListed: () => {
            const row = focusedIn();
            if (row !== undefined) pick(row.unit);
          },
          showBeside: () => setBeside(canCompare),
          searchList: () => {
            search.current?.focus();
            search.current?.select();
          },
          clearList: () => setChosen(everything),
        },
  );

  if (beside) {
    return (
      <BesideTable
        round={round}
        units={[...picked]}
        onRemove={pick}
        onClose={() => setBeside(false)}
      />
    );
  }
  if (data === undefined) return <Awaiting questions={[list]} />;
  const lists = data.facets.find((one) => one.id === 'liste')?.values ?? [];
  return (
    <>
      <PageHeading
        title={t(($) => $.title)}
        lead={t(($) => $.lead, { count: data.total, registered: data.registered })}
      />
      <div className={classes['columns']}>
        <div className={classes['aside']}>
          <WorkingLists
            lists={lists}
            chosen={chosen.choice['liste'] ?? []}
            onChoose={(one) => setChosen(withOnly(chosen, 'liste', one))}
          />
          <SavedLists round={round.id} chosen={chosen} onChoose={setChosen} />
          <FacetPanel
            facets={data.facets.filter((one) => one.id !== 'liste')}
            chosen={chosen}
            words={words}
            onToggle={(facet, value) => setChosen(withToggled(chosen, facet, value))}
          />
        </div>
        <div className={classes['main']}>
          <div className={classes['bar']}>
            <input
              ref={search}
              type="search"
              className={classes['search']}
              aria-label={t(($) => $.search)}
              placeholder={t(($) => $.searchHint)}
              value={chosen.search}
              onChange={(event) => setChosen({ ...chosen, search: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') stepRow(rows.current, 1);
              }}
            />
            {isNarrowed(chosen) && (
              <TextButton onPress={() => setChosen(everything)}>{t(($) => $.clear)}</TextButton>
            )}
          </div>
          <ManyBar
            round={round}
            chosen={chosen}
            total={data.total}
            picked={picked}
            canCompare={canCompare}
            onPick={setPicked}
            onCompare={() => setBeside(canCompare)}
          />
          {data.rows.length === 0 ? (
            <p className={classes['none']}>{t(($) => $.none)}</p>
          ) : (
            <ListRows round={round} rows={data.rows} picked={picked} onPick={pick} listRef={rows} />
          )}
          {data.rows.length < data.total && data.rows.length > 0 && (
            <Button variant="default" onClick={() => setLimit(limit + portion)}>
              {t(($) => $.more, { count: data.total - data.rows.length })}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
