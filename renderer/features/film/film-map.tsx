import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilmFrame } from '../../../shared/contract/film-contract.ts';
import { HatchPattern } from '../../components/hatch.tsx';
import { MapDot } from '../../components/map/map-dot.tsx';
import { MapLegend } from '../../components/map/map-legend.tsx';
import { countLooks, lookOf, type MapLook } from '../../components/map/map-look.ts';
import type { Place } from '../../components/map/spread-points.ts';
import { dotRadius, mapHeight, mapWidth, usePlaces } from '../../components/map/use-places.ts';
import classes from './film.module.css';

const hatch = 'film-hatch';

const Dot = memo(function Dot({ look, place }: { readonly look: MapLook; readonly place: Place }) {
  return <MapDot look={look} x={place.x} y={place.y} r={dotRadius} hatch={hatch} />;
});

/** The units on Norway as they stood; the legend says it in words and numbers. */
export function FilmMap({ map }: { readonly map: FilmFrame['map'] }) {
  const { t } = useTranslation('film');
  const places = usePlaces(map);
  const looks = map.map(lookOf);
  const counts = countLooks(looks.map((look) => ({ look })));
  return (
    <figure className={classes['map']}>
      <svg
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        role="img"
        aria-label={t(($) => $.map)}
        className={classes['svg']}
      >
        <defs>
          <HatchPattern id={hatch} />
        </defs>
        {map.map(({ unit }, at) => {
          const place = places[at];
          const look = looks[at];
          return place === undefined || look === undefined ? null : (
            <Dot key={unit} look={look} place={place} />
          );
        })}
      </svg>
      <figcaption>
        <MapLegend counts={counts} />
      </figcaption>
    </figure>
  );
}
