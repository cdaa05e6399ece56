import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DueList } from '../../../shared/contract/thread-contract.ts';
import type { RoundView } from '../../../shared/contract/views.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { entryAddress } from '../../app/addresses.ts';
import { useThreadDrawer } from '../../app/threads/thread-drawer.tsx';
import { FilterChip } from '../../components/filter-chip.tsx';
import { dateOf } from '../../components/norwegian.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { focusedRow, stepRow } from '../../components/row-focus.ts';
import { countOverdue, groupsOf, rowsIn, shownStates, type ShownState } from './due-groups.ts';
import { DueItem } from './due-item.tsx';
import classes from './due.module.css';

type Props = { readonly round: RoundView; readonly view: DueList };

/** What is due, late first, mine or everybody's. */
export function DueDesk({ round, view }: Props) {
  const { t } = useTranslation('due');
  const [, go] = useLocation();
  const comments = useThreadDrawer();
  const mine = rowsIn(view.rows, 'mine');
  const [state, setState] = useState<ShownState>(mine.length > 0 ? 'mine' : 'all');
  const list = useRef<HTMLDivElement>(null);
  const shown = rowsIn(view.rows, state);
  /** The row that has the focus, or the first. */
  const current = () => {
    const key = focusedRow(list.current);
    return key === null ? shown[0] : shown.find((one) => one.id === key);
  };

  useActions({
    nextDue: () => stepRow(list.current, 1),
    previousDue: () => stepRow(list.current, -1),
    openDue: () => {
      const row = current();
      if (row !== undefined) go(entryAddress(row.unit));
    },
    openDueComments: () => {
      const row = current();
      if (row !== undefined) comments.open(row.unit);
    },
    nextDueState: () => setState(state === 'mine' ? 'all' : 'mine'),
  });

  return (
    <>
      <PageHeading
        title={t(($) => $.title)}
        lead={t(($) => $.lead, {
          overdue: countOverdue(view.rows),
          all: view.rows.length,
          today: dateOf(view.today),
        })}
      >
        <Button variant="default" onClick={() => go('/lister')}>
          {t(($) => $.toLists)}
        </Button>
      </PageHeading>
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
      {shown.length === 0 && <p className={classes['none']}>{t(($) => $.noneMine)}</p>}
      <div ref={list}>
        {groupsOf(shown).map(({ standing, rows }) => (
          <section key={standing} aria-labelledby={`due-${standing}`}>
            <h2 id={`due-${standing}`} className={classes['heading']} data-standing={standing}>
              {t(($) => $.standing[standing])}{' '}
              <span className={classes['count']}>{rows.length}</span>
            </h2>
            <ul className={classes['list']}>
              {rows.map((row) => (
                <DueItem
                  key={row.id}
                  codebook={round.codebookContent}
                  row={row}
                  onComments={() => comments.open(row.unit)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
