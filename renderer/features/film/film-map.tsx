import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilmFrame } from '../../../shared/contract/film-contract.ts';
import { mapAspect } from '../../../shared/register/project-point.ts';
import { HatchPattern } from '../../components/hatch.tsx';
import { MapDot } from '../../components/map/map-dot.tsx';
import { MapLegend } from '../../components/map/map-legend.tsx';
import { countLooks, lookOf, type MapLook } from '../../components/map/map-look.ts';
import { spreadPoints, type Place } from '../../components/map/spread-points.ts';
import classes from './film.module.css';

const height = 560;
const width = height * mapAspect;
const radius = 3.9;
const hatch = 'film-hatch';

const Dot = memo(function Dot({ look, place }: { readonly look: MapLook; readonly place: Place }) {
  return <MapDot look={look} x={place.x} y={place.y} r={radius} hatch={hatch} />;
});

/** The units on Norway as they stood; the legend says it in words and numbers. */
export function FilmMap({ map }: { readonly map: FilmFrame['map'] }) {
  const { t } = useTranslation('film');
  // Where the points are follows from the register alone, so a frame moves nothing.
  const where = map.map(({ x, y }) => `${x},${y}`).join(' ');
  const places = useMemo(
    () =>
      spreadPoints(
        where.split(' ').map((pair) => {
          const [x = 0, y = 0] = pair.split(',').map(Number);
          return { x: x * width, y: y * height };
        }),
        2 * radius + 0.3,
      ),
    [where],
  );
  const looks = map.map(lookOf);
  const counts = countLooks(looks.map((look) => ({ look })));
  return (
    <figure className={classes['map']}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
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
