import { useTranslation } from 'react-i18next';
import { HatchPattern } from '../hatch.tsx';
import { MapDot } from './map-dot.tsx';
import { mapLooks, type MapLook } from './map-look.ts';
import classes from './norway-map.module.css';

/** What the shapes on the map mean, and how many there are of each: the map in words. */
export function MapLegend({ counts }: { readonly counts: Readonly<Record<MapLook, number>> }) {
  const { t } = useTranslation('front');
  return (
    <ul className={classes['legend']}>
      {mapLooks
        .filter((look) => counts[look] > 0)
        .map((look) => (
          <li key={look} data-look={look}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <defs>
                <HatchPattern id={`legend-${look}`} />
              </defs>
              <MapDot look={look} x={6} y={6} r={5} hatch={`legend-${look}`} />
            </svg>
            <span>
              {t(($) => $.map.legend[look])} <strong>{counts[look]}</strong>
            </span>
          </li>
        ))}
    </ul>
  );
}
