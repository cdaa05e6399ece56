import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ConflictsView } from '../../../shared/contract/conflict-contract.ts';
import type { RoundView } from '../../../shared/contract/views.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { entryAddress } from '../../app/addresses.ts';
import { FilterChip } from '../../components/filter-chip.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { focusedRow, focusRow, stepRow } from '../../components/row-focus.ts';
import { ConflictItem } from './conflict-item.tsx';
import { conflictKey, rowsIn, shownStates, type ShownState } from './conflict-rows.ts';
import classes from './conflicts.module.css';

type Props = { readonly round: RoundView; readonly view: ConflictsView };

/** The list, open conflicts first, one of them with its form. */
export function ConflictsDesk({ round, view }: Props) {
  const { t } = useTranslation('conflicts');
  const judging = useTranslation('judging').t;
  const [, go] = useLocation();
  const [state, setState] = useState<ShownState>(view.open > 0 ? 'open' : 'settled');
  const [settling, setSettling] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const shown = rowsIn(view.rows, state);
  const close = (): void => {
    const before = settling;
    setSettling(null);
    if (before !== null) focusRow(list.current, before);
  };

  useActions({
    nextConflict: () => stepRow(list.current, 1),
    previousConflict: () => stepRow(list.current, -1),
    openConflict: () => {
      const row = shown.find((one) => conflictKey(one) === focusedRow(list.current));
      if (row !== undefined) go(entryAddress(row.unit));
    },
    settleConflict: () => {
      const key = focusedRow(list.current) ?? shown.map(conflictKey)[0];
      if (key !== undefined) setSettling(key);
    },
    nextConflictState: () => {
      const at = shownStates.indexOf(state);
      setState(shownStates[(at + 1) % shownStates.length] ?? 'open');
    },
  });

  const order =
    view.precedence.length === 0
      ? t(($) => $.byPerson)
      : t(($) => $.byOrder, {
          order: view.precedence
            .map((kind) => judging(($) => $.source[kind]).toLocaleLowerCase('nb'))
            .join(', '),
        });
  // The account counts entries, and one entry can have several.
  const entries = new Set(view.rows.filter((row) => !row.settled).map((row) => row.unit)).size;
  const open = t(($) => $.lead, { count: view.open, all: view.rows.length });
  const within = entries === 0 ? '' : `, ${t(($) => $.within, { count: entries })}`;
  return (
    <>
      <PageHeading title={t(($) => $.title)} lead={`${open}${within}. ${order}`} />
      <div className={classes['bar']} role="group" aria-label={t(($) => $.show)}>
        {shownStates.map((one) => (
          <FilterChip
            key={one}
            label={t(($) => $.state[one])}
            count={rowsIn(view.rows, one).length}
            chosen={state === one}
            onChoose={() => setState(one)}
          />
        ))}
      </div>
      {shown.length === 0 ? (
        <p className={classes['none']}>{t(($) => $.none[state])}</p>
      ) : (
        <ul ref={list} className={classes['list']} aria-label={t(($) => $.list)}>
          {shown.map((row) => {
            const key = conflictKey(row);
            return (
              <ConflictItem
                key={key}
                itemKey={key}
                row={row}
                round={round}
                settling={settling === key}
                onSettle={() => setSettling(key)}
                onClose={close}
              />
            );
          })}
        </ul>
      )}
    </>
  );
}
