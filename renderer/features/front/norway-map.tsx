import { memo, useRef, useState, type KeyboardEvent, type PointerEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { foldName } from '../../../shared/register/fold-name.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { mapAspect } from '../../../shared/register/project-point.ts';
import { HatchPattern } from '../../components/hatch.tsx';
import { OutcomeBadge, type BadgeTone } from '../../components/outcome-badge.tsx';
import { MapDot } from '../../components/map/map-dot.tsx';
import type { MapLook } from '../../components/map/map-look.ts';
import { directionOf, nearestTo, stepFrom } from './map-steps.ts';
import classes from '../../components/map/norway-map.module.css';
import type { Place } from '../../components/map/spread-points.ts';
import { dotRadius, mapHeight, mapWidth, usePlaces } from '../../components/map/use-places.ts';

/** A unit as the map shows and names it. */
export type MapUnit = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly county: string;
  /** The outcome, or that there is none, in a word or two. */
  readonly outcome: string;
  readonly tone: BadgeTone;
  readonly look: MapLook;
  /** True where the outcome is kept from the asker, who is to judge without seeing it. */
  readonly hidden: boolean;
  readonly x: number;
  readonly y: number;
};

type Props = {
  readonly units: readonly MapUnit[];
  readonly onOpen: (unit: UnitNumber) => void;
  readonly listRef: Ref<HTMLDivElement>;
};

/** How far from a point the pointer may be and still mean it. */
const reach = 11;
const hatch = 'map-hatch';
const pauseMs = 800;

const optionId = (unit: UnitNumber): string => `map-${unit}`;

type DotsProps = { readonly units: readonly MapUnit[]; readonly places: readonly Place[] };

const Dots = memo(function Dots({ units, places }: DotsProps) {
  const { t } = useTranslation('front');
  return units.map((one, index) => {
    const place = places[index];
    if (place === undefined) return null;
    const words = { name: one.name, county: one.county, outcome: one.outcome };
    return (
      <g
        key={one.unit}
        id={optionId(one.unit)}
        role="option"
        aria-selected={false}
        aria-label={
          one.look === 'borderline'
            ? t(($) => $.map.pointBorderline, words)
            : t(($) => $.map.point, words)
        }
      >
        <MapDot look={one.look} x={place.x} y={place.y} r={dotRadius} hatch={hatch} />
      </g>
    );
  });
});

/** The units as points on Norway. One stop for the keyboard; within it arrows go from point to point. */
export function NorwayMap({ units, onOpen, listRef }: Props) {
  const { t } = useTranslation('front');
  const [active, setActive] = useState(-1);
  const [over, setOver] = useState(false);
  const typed = useRef({ word: '', at: 0 });
  const places = usePlaces(units);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = afterKey(event);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };

  const afterKey = (event: KeyboardEvent): number | undefined => {
    const direction = directionOf(event.key);
    if (direction !== undefined) return stepFrom(places, active, direction);
    if (event.key === 'Home') return 0;
    if (event.key === 'End') return units.length - 1;
    if (event.key === 'Enter' || (event.key === ' ' && typed.current.word === '')) {
      const one = units[active];
      if (one !== undefined) onOpen(one.unit);
      return active;
    }
    if (event.key.length !== 1 || !/\p{L}/u.test(event.key)) return undefined;
    const going = event.timeStamp - typed.current.at < pauseMs;
    const word = (going ? typed.current.word : '') + event.key.toLowerCase();
    typed.current = { word, at: event.timeStamp };
    const found = units.findIndex((one) => foldName(one.name).startsWith(foldName(word)));
    return found === -1 ? active : found;
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const pointer = {
      x: ((event.clientX - box.left) / box.width) * mapWidth,
      y: ((event.clientY - box.top) / box.height) * mapHeight,
    };
    const found = nearestTo(places, pointer, reach);
    setOver(found !== -1);
    setActive(found);
  };

  const shown = units[active];
  const place = places[active];
  return (
    <div className={classes['frame']} style={{ maxWidth: `calc((100vh - 250px) * ${mapAspect})` }}>
      <div
        ref={listRef}
        role="listbox"
        tabIndex={0}
        className={classes['points']}
        aria-label={t(($) => $.map.label)}
        aria-describedby="map-help"
        aria-activedescendant={shown === undefined ? undefined : optionId(shown.unit)}
        onKeyDown={onKeyDown}
        onFocus={() => setActive((at) => (at === -1 ? 0 : at))}
        onBlur={() => setActive(-1)}
      >
        <svg
          viewBox={`0 0 ${mapWidth} ${mapHeight}`}
          role="presentation"
          className={classes['drawing']}
          data-over={over || undefined}
          onPointerMove={onPointerMove}
          onPointerLeave={() => {
            setOver(false);
            setActive(-1);
          }}
          onClick={() => {
            if (over && shown !== undefined) onOpen(shown.unit);
          }}
        >
          <defs>
            <HatchPattern id={hatch} />
          </defs>
          <Dots units={units} places={places} />
          {place !== undefined && (
            <circle className={classes['ring']} cx={place.x} cy={place.y} r={dotRadius + 3} />
          )}
        </svg>
      </div>
      {shown !== undefined && place !== undefined && <Tip unit={shown} place={place} />}
    </div>
  );
}

function Tip({ unit, place }: { readonly unit: MapUnit; readonly place: Place }) {
  const toLeft = place.x > mapWidth * 0.55;
  const above = place.y > mapHeight * 0.2;
  return (
    <div
      className={classes['tip']}
      aria-hidden="true"
      style={{
        left: `${(100 * place.x) / mapWidth}%`,
        top: `${(100 * place.y) / mapHeight}%`,
        transform: `translate(${toLeft ? 'calc(-100% + 14px)' : '-14px'}, ${above ? 'calc(-100% - 12px)' : '12px'})`,
      }}
    >
      <span className={classes['name']}>{unit.name}</span>
      <span className={classes['county']}>{unit.county}</span>
      <OutcomeBadge label={unit.outcome} tone={unit.tone} borderline={unit.look === 'borderline'} />
    </div>
  );
}
