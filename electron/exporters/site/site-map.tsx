import type { ReactElement } from 'react';
import type { SiteMap, SiteTone } from '../../../shared/site/site-document.ts';
import type { SiteWords } from '../../../shared/messages/site/site-words.ts';
import { Tile } from './site-page.tsx';

/** Drawn first to last, so that what a service is found in lies on top. */
const order: readonly SiteTone[] = ['open', 'none', 'planned', 'service'];

/** What the squares and dots mean, as far as they are used. */
export function Legend({ map, words }: { map: SiteMap; words: SiteWords }): ReactElement {
  const used = order.filter((tone) => map.points.some((one) => one.tone === tone)).toReversed();
  return (
    <ul className="legend">
      {used.map((tone) => (
        <li key={tone}>
          <Tile tone={tone} />
          {words.legend[tone]}
        </li>
      ))}
      {map.points.some((one) => one.borderline) && (
        <li>
          <Tile tone="none" borderline />
          {words.legend.borderline}
        </li>
      )}
    </ul>
  );
}

/** The map: a dot for each unit, hatched where it is borderline. Those who cannot see it have the list. */
export function Map({ map }: { map: SiteMap }): ReactElement {
  const { width, height, radius, alternative, points } = map;
  const sorted = points.toSorted(
    (one, other) =>
      Number(one.borderline) - Number(other.borderline) ||
      order.indexOf(one.tone) - order.indexOf(other.tone),
  );
  return (
    <svg
      className="map"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={alternative}
      preserveAspectRatio="xMidYMid meet"
    >
      <defs>
        <pattern
          id="skravert"
          width="3.6"
          height="3.6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="ground" d="M0 0h3.6v3.6H0z" />
          <path className="lines" d="M.9 0v3.6" />
        </pattern>
      </defs>
      {sorted.map(({ unit, name, label, x, y, tone, borderline }) => (
        <circle
          key={unit}
          className={borderline ? 'b' : tone === 'none' ? undefined : tone}
          data-u={unit}
          cx={x}
          cy={y}
          r={radius}
        >
          <title>{`${name}: ${label}`}</title>
        </circle>
      ))}
    </svg>
  );
}
