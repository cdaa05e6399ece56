import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { LinkView, ObstaclesView } from '../../../shared/contract/obstacle-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import type { ObstacleKind } from '../../../shared/release/obstacles/obstacle-kind.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { FilterChip } from '../../components/filter-chip.tsx';
import { focusedRow, stepRow } from '../../components/row-focus.ts';
import { LinkDesk } from './link-desk.tsx';
import { ObstacleItem, wayTo } from './obstacle-item.tsx';
import classes from './obstacles.module.css';
import { Requirements } from './requirements.tsx';
import { WaiverItem } from './waiver-item.tsx';

type Props = {
  readonly round: RoundId;
  readonly view: ObstaclesView;
  readonly links: readonly LinkView[];
};

const views = ['obstacles', 'waivers', 'links'] as const;

/** The three lists of the page, one at a time: what stands in the way, what was let through, and the links. */
export function ObstaclesDesk({ round, view, links }: Props) {
  const { t } = useTranslation('obstacles');
  const [, go] = useLocation();
  const [shown, setShown] = useState<(typeof views)[number]>('obstacles');
  const [waiving, setWaiving] = useState<ObstacleKind | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const counts = {
    obstacles: view.obstacles.length,
    waivers: view.waivers.length,
    links: links.length,
  };
  /** The row that has the focus, or the first. */
  const current = () => {
    const key = focusedRow(list.current);
    return key === null ? view.obstacles[0] : view.obstacles.find((one) => one.kind === key);
  };
  useActions({
    nextObstacle: () => stepRow(list.current, 1),
    previousObstacle: () => stepRow(list.current, -1),
    nextObstacleView: () =>
      setShown(views[(views.indexOf(shown) + 1) % views.length] ?? 'obstacles'),
    ...(shown === 'obstacles'
      ? {
          openObstacle: () => {
            const row = current();
            if (row !== undefined) go(wayTo(row));
          },
          waiveObstacle: () => {
            const row = current();
            if (row?.waivable === true) setWaiving(row.kind);
          },
        }
      : {}),
  });
  return (
    <>
      <div className={classes['bar']} role="group" aria-label={t(($) => $.show)}>
        {views.map((one) => (
          <FilterChip
            key={one}
            label={t(($) => $.views[one])}
            count={counts[one]}
            chosen={shown === one}
            onChoose={() => setShown(one)}
          />
        ))}
      </div>
      {shown === 'obstacles' && (
        <>
          {view.obstacles.length === 0 && <p className={classes['none']}>{t(($) => $.none)}</p>}
          <ul ref={list} className={classes['list']} aria-label={t(($) => $.list)}>
            {view.obstacles.map((one) => (
              <ObstacleItem
                key={one.kind}
                round={round}
                obstacle={one}
                waiving={waiving === one.kind}
                onWaive={(open) => setWaiving(open ? one.kind : null)}
              />
            ))}
          </ul>
          <Requirements round={round} requirements={view.requirements} />
        </>
      )}
      {shown === 'waivers' &&
        (view.waivers.length === 0 ? (
          <p className={classes['none']}>{t(($) => $.waivers.none)}</p>
        ) : (
          <ul ref={list} className={classes['list']} aria-label={t(($) => $.views.waivers)}>
            {view.waivers.toReversed().map((one) => (
              <WaiverItem key={one.id} round={round} waiver={one} />
            ))}
          </ul>
        ))}
      {shown === 'links' && <LinkDesk round={round} links={links} list={list} />}
    </>
  );
}
