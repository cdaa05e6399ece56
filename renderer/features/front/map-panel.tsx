import { useMemo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrontView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { Panel } from '../../components/panel.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useQueue, useRoundView } from '../../data/queries.ts';
import { MapLegend } from '../../components/map/map-legend.tsx';
import { countLooks } from '../../components/map/map-look.ts';
import { mapUnits } from './map-units.ts';
import { NorwayMap } from './norway-map.tsx';
import classes from '../../components/map/norway-map.module.css';

type Props = {
  readonly front: FrontView;
  readonly onOpen: (unit: UnitNumber) => void;
  readonly listRef: Ref<HTMLDivElement>;
};

/** The map with its legend; the legend is also the map in words. */
export function MapPanel({ front, onOpen, listRef }: Props) {
  const { t } = useTranslation('front');
  const app = useTranslation('app').t;
  const queue = useQueue(front.round.id).data;
  const round = useRoundView(front.round.id).data;
  const undecided = app(($) => $.outcome.undecided);
  const notReached = app(($) => $.outcome.notReached);
  const awaitingSecond = t(($) => $.map.awaitingSecond);
  const units = useMemo(
    () =>
      queue === undefined || round === undefined
        ? null
        : mapUnits(front, queue, round, { undecided, notReached, awaitingSecond }),
    [front, queue, round, undecided, notReached, awaitingSecond],
  );
  const hidden = units?.filter((one) => one.hidden).length ?? 0;
  return (
    <Panel
      title={t(($) => $.map.title, { unit: t(($) => $.map.perUnit[front.round.unitKind]) })}
      className={classes['panel'] ?? ''}
    >
      {units === null ? (
        <Skeleton lines={9} label={app(($) => $.loading)} />
      ) : (
        <>
          <NorwayMap units={units} onOpen={onOpen} listRef={listRef} />
          <MapLegend counts={countLooks(units)} />
          <p className={classes['note']}>
            {t(($) => $.map.moved)}
            {hidden > 0 && ` ${t(($) => $.map.hidden, { count: hidden })}`}
          </p>
          <p id="map-help" hidden>
            {t(($) => $.map.help)}
          </p>
        </>
      )}
    </Panel>
  );
}
