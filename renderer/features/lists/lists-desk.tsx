import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { useActions } from '../../app/actions/use-actions.tsx';
import { entryAddress } from '../../app/addresses.ts';
import { DueButton } from '../../app/due-link.tsx';
import { countOf } from '../../components/norwegian.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
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
import type { RowsHandle } from './scrolled-rows.tsx';
import { WorkingLists } from './working-lists.tsx';
import classes from './lists.module.css';

const mostBeside = 6;

/** Working lists and facets at the left, what they leave at the right, and what can be done with those that are picked. */
export function ListsDesk({ round }: { readonly round: RoundView }) {
  const { t } = useTranslation('lists');
  const [, go] = useLocation();
  const [chosen, setChosen] = useState(() => lastListPlace(round.id));
  const [picked, setPicked] = useState<ReadonlySet<UnitNumber>>(new Set());
  const [beside, setBeside] = useState(false);
  const rows = useRef<RowsHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const list = useList(round.id, chosen);
  const { data } = list;
  // The rows stay those of the former choice until it is known what the new one leaves.
  const [answered, setAnswered] = useState(chosen);
  if (!list.isPlaceholderData && answered !== chosen) setAnswered(chosen);
  const words = useFacetWords(round);
  useEffect(() => leaveListPlace(round.id, chosen), [round.id, chosen]);
  const toggle = useCallback(
    (facet: string, value: string): void =>
      setChosen((before) => withToggled(before, facet, value)),
    [],
  );
  const pick = useCallback(
    (unit: UnitNumber): void =>
      setPicked((before) => {
        const after = new Set(before);
        if (!after.delete(unit)) after.add(unit);
        return after;
      }),
    [],
  );
  const canCompare = picked.size >= 2 && picked.size <= mostBeside;
  const withFocused = (act: (unit: UnitNumber) => void): void => {
    const unit = rows.current?.focused() ?? null;
    if (unit !== null) act(unit);
  };

  useActions(
    beside
      ? { leaveBeside: () => setBeside(false) }
      : {
          nextListed: () => rows.current?.step(1),
          previousListed: () => rows.current?.step(-1),
          openListed: () => withFocused((unit) => go(entryAddress(unit))),
          pickListed: () => withFocused(pick),
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
      <Page wide>
        <BesideTable
          round={round}
          units={[...picked]}
          onRemove={pick}
          onClose={() => setBeside(false)}
        />
      </Page>
    );
  }
  if (data === undefined) {
    return (
      <Page wide>
        <Awaiting questions={[list]} />
      </Page>
    );
  }
  const lists = data.facets.find((one) => one.id === 'liste')?.values ?? [];
  return (
    <Page wide filling>
      <PageHeading
        title={t(($) => $.title)}
        lead={t(($) => $.lead, {
          shown: countOf(data.total),
          registered: countOf(data.registered),
        })}
      >
        <Link href="/lister/utvalg">{t(($) => $.selection)}</Link>
        <DueButton />
      </PageHeading>
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
            onToggle={toggle}
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
                if (event.key === 'ArrowDown') rows.current?.step(1);
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
          {data.total === 0 ? (
            <p className={classes['none']}>{t(($) => $.none)}</p>
          ) : (
            <ListRows
              round={round}
              chosen={answered}
              total={data.total}
              picked={picked}
              onPick={pick}
              handle={rows}
            />
          )}
        </div>
      </div>
    </Page>
  );
}
