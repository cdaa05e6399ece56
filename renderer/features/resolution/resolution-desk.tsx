import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { ResolutionsView } from '../../../shared/contract/resolution-contract.ts';
import type { RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { entryAddress, resolutionAddress } from '../../app/addresses.ts';
import { useHistoryDrawer } from '../../app/history/history-drawer.tsx';
import { CaseList } from './case-list.tsx';
import { CasePane } from './case-pane.tsx';
import classes from './resolution.module.css';
import { rowBeside, rowsIn, shownStates, stateOf, type ShownState } from './rows.ts';
import { useUndoResolution } from './use-undo-resolution.ts';

type Props = { readonly round: RoundView; readonly view: ResolutionsView };

/** The list and the case beside it, and the keys that go between them. */
export function ResolutionDesk({ round, view }: Props) {
  const { t } = useTranslation('resolution');
  const [, navigate] = useLocation();
  const { unit } = useParams();
  const history = useHistoryDrawer();
  const named = view.rows.find((one) => one.unit === unit);
  const [chosen, setChosen] = useState<ShownState>(view.open > 0 ? 'open' : 'resolved');
  const state = named === undefined ? chosen : stateOf(named);
  const rows = rowsIn(view.rows, state);
  const row = named ?? rows[0];
  const goTo = (to: UnitNumber): void => navigate(resolutionAddress(to));
  const show = (next: ShownState): void => {
    setChosen(next);
    const [first] = rowsIn(view.rows, next);
    navigate(resolutionAddress(first?.unit));
  };
  const undo = useUndoResolution(round.id, goTo);
  const step = (by: number): void => {
    const next = rowBeside(rows, row?.unit ?? null, by);
    if (next !== undefined) goTo(next.unit);
  };

  useActions({
    nextResolution: () => step(1),
    previousResolution: () => step(-1),
    nextResolutionState: () => {
      const at = shownStates.indexOf(state);
      show(shownStates[(at + 1) % shownStates.length] ?? 'open');
    },
    undoResolution: () => void undo(),
    ...(row === undefined
      ? {}
      : {
          openResolved: () => navigate(entryAddress(row.unit)),
          resolutionHistory: () => history.open(row.unit),
        }),
  });

  return (
    <div className={classes['desk']}>
      <CaseList
        round={round}
        view={view}
        rows={rows}
        state={state}
        current={row?.unit ?? null}
        onShow={show}
      />
      {row === undefined ? (
        <p className={classes['none']}>{t(($) => $.none[state])}</p>
      ) : (
        <CasePane key={row.unit} round={round} view={view} row={row} onNext={goTo} />
      )}
    </div>
  );
}
