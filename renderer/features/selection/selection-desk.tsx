import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SelectionView } from '../../../shared/contract/selection-contract.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import classes from './selection.module.css';
import { CountyPanel } from './county-panel.tsx';

/** The counties at the left, the one chosen beside. */
export function SelectionDesk({ view }: { readonly view: SelectionView }) {
  const { t } = useTranslation('selection');
  const list = useRef<HTMLElement>(null);
  const first = view.counties.find((one) => one.breadth.length > 0) ?? view.counties[0];
  const [county, setCounty] = useState(first?.county);
  const at = view.counties.findIndex((one) => one.county === county);
  const shown = view.counties[at] ?? first;
  const step = (by: 1 | -1): void => {
    const next = view.counties[Math.min(Math.max(at + by, 0), view.counties.length - 1)];
    if (next === undefined) return;
    setCounty(next.county);
    list.current
      ?.querySelector<HTMLElement>(`[data-county="${next.county}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  };
  useActions({ nextSelectionCounty: () => step(1), previousSelectionCounty: () => step(-1) });
  return (
    <>
      <PageHeading title={t(($) => $.title)} lead={t(($) => $.lead)}>
        <Link href="/lister">{t(($) => $.toLists)}</Link>
      </PageHeading>
      <div className={classes['desk']}>
        <nav ref={list} className={classes['counties']} aria-label={t(($) => $.counties)}>
          {view.counties.map((one) => (
            <button
              key={one.county}
              type="button"
              data-county={one.county}
              aria-current={one === shown ? 'true' : undefined}
              onClick={() => setCounty(one.county)}
            >
              <span className={classes['name']}>{one.name}</span>
              <span className={classes['soft']}>
                {one.breadth.length === 0
                  ? t(($) => $.nothing)
                  : `${t(($) => $.covered, {
                      covered: one.breadth.length - one.uncovered.length,
                      of: one.breadth.length,
                    })} · ${one.saved === null ? t(($) => $.judged) : t(($) => $.saved)}`}
              </span>
            </button>
          ))}
        </nav>
        {shown !== undefined && (
          <CountyPanel
            // What is saved, or judged anew, takes the place of what was ticked.
            key={`${shown.county} ${shown.chosen.join()} ${shown.saved?.note ?? ''}`}
            selection={shown}
            criteria={view.criteria}
          />
        )}
      </div>
    </>
  );
}
